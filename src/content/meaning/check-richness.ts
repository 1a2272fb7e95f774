import type { Scenario } from '#engine/domain/scenario.ts';
import type { Finding } from '../finding.ts';
import { replyLists } from './reply-lists.ts';

/** Enough matter for twenty minutes; one finding tells all that is short. */
export function checkRichness(scenario: Scenario): Finding[] {
  const { besoins, objections, enjeux } = scenario;
  const lines = replyLists(scenario).reduce((sum, { replies }) => sum + replies.length, 0);
  const counts = [
    { many: lines, least: 120, word: 'réplique' },
    { many: besoins.length, least: 6, word: 'besoin' },
    { many: objections.length, least: 5, word: 'objection' },
    { many: enjeux.length, least: 4, word: 'enjeu' },
  ];
  const short = counts.filter(({ many, least }) => many < least);
  if (short.length === 0) return [];
  const told = short.map(
    ({ many, least, word }) => `${many} ${many > 1 ? plural(word) : word} (au moins ${least})`,
  );
  return [
    {
      code: 'situation-maigre',
      niveau: 'avertissement',
      path: [],
      message: `La situation est maigre pour un oral de vingt minutes : ${told.join(', ')}.`,
      remede: 'Elle peut être jouée ainsi, mais le client se répétera vite : enrichissez-la.',
    },
  ];
}

function plural(word: string): string {
  return word.endsWith('eu') ? `${word}x` : `${word}s`;
}
