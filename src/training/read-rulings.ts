import type { Act } from '#engine/domain/acts.ts';
import { CorpusError } from './corpus-error.ts';
import { type Label, readLabel } from './read-label.ts';

/** What a third reader says of a turn, of the acts that only one of two readers had seen there. */
export interface Ruling {
  readonly present: readonly Label[];
  readonly absent: readonly Act[];
}

/**
 * Reads the rulings on the sales of one situation (`corpus/arbitrages`; the form is in `corpus/GUIDE.md`).
 *
 * @returns for « V01-1#12 », the twelfth turn of the candidate in that sale, what is ruled
 * @throws CorpusError naming the file, the line and the mend
 */
export function readRulings(source: string, file: string): ReadonlyMap<string, Ruling> {
  const rulings = new Map<string, Ruling>();
  let dialogue = '';
  source.split('\n').forEach((line, index) => {
    const fail = (why: string): never => {
      throw new CorpusError(`${file}, ligne ${index + 1} : ${why}`);
    };
    if (line.startsWith('# ')) dialogue = line.slice(2).trim();
    else if (line !== '') {
      const [rank = '', ...ruled] = line.split(' ');
      const present: Label[] = [];
      const absent: Act[] = [];
      for (const one of ruled) {
        if (!/^[+-]/.test(one))
          fail(`« ${one} » : écrivez « +${one} » s’il y est, « -${one} » sinon`);
        const label = readLabel(one.slice(1), fail);
        if (one.startsWith('+')) present.push(label);
        else absent.push(label.act);
      }
      rulings.set(`${dialogue}#${rank}`, { present, absent });
    }
  });
  return rulings;
}
