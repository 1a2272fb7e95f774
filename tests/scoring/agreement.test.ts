import { describe, expect, it } from 'vitest';
import { transcribeDialogue } from '#engine/interview/transcribe-dialogue.ts';
import { agreement } from './agreement.ts';
import { goldLog } from './gold-log.ts';

/**
 * The table itself is in the names: `npx vitest run --project unit tests/scoring/agreement.test.ts
 * --reporter=verbose`. Largest mean errors allowed, in levels and, for the mark, in points: with the
 * annotators' acts, the thresholds alone are judged; with the language part, all that a sale goes through.
 */
const READERS = [
  { lecteur: 'annotateurs', read: goldLog, level: 0.5, mark: 1.5, kappa: 0.85, few: 0.5 },
  {
    lecteur: 'analyse',
    read: (...[dialogue, sale]: Parameters<typeof goldLog>) =>
      transcribeDialogue(dialogue, sale, '2026-01-05T09:00:00.000Z'),
    level: 0.65,
    mark: 1.4,
    kappa: 0.75,
    few: 1,
  },
];

describe.each(READERS)('agreement with the two jurors, acts from: $lecteur', (reader) => {
  const table = agreement(reader.read);

  it('covers the nine criteria, the two complements and the mark', () => {
    expect(table.map(({ cle }) => cle).toSorted()).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((n) => `C10-${n}`).concat('C14-1', 'C14-2', 'CONC', 'NEG', 'NOTE'),
    );
  });

  it.each(table)(
    '$cle ($n): écart $ecart (jurés $ecart_jures), kappa $kappa, rang $rang',
    ({ cle, ecart, kappa, rang }) => {
      if (cle.startsWith('C14')) {
        // Five distributors only: one more turn understood or missed moves the mean by a fifth of a level.
        expect(ecart).toBeLessThanOrEqual(reader.few);
        return;
      }
      expect(ecart).toBeLessThanOrEqual(cle === 'NOTE' ? reader.mark : reader.level);
      expect(kappa).toBeGreaterThanOrEqual(reader.kappa);
      expect(rang).toBeGreaterThanOrEqual(reader.kappa);
    },
  );
});
