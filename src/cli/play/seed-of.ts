import { CliProblem } from '../cli-problem.ts';

const LARGEST = 2 ** 32 - 1;

/**
 * The seed given on the command line.
 *
 * @throws CliProblem when it is not a whole number from 0 to 2³² − 1
 */
export function seedOf(text: string): number {
  const seed = Number(text);
  if (/^\d{1,10}$/u.test(text) && seed <= LARGEST) return seed;
  throw new CliProblem(
    `La graine « ${text} » n’est pas un nombre entier de 0 à ${LARGEST}.`,
    'Par exemple : --graine 7.',
    2,
  );
}
