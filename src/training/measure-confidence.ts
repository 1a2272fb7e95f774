import { analyseDialogue } from '#engine/interview/analyse-dialogue.ts';
import type { Model } from '#engine/language/learned/decode-model.ts';
import type { PlayedDialogue } from './read-dialogues.ts';

const BINS = 10;
/** Share of the turns set aside, least sure first. */
const DROPPED = 0.1;

interface Judged {
  readonly sure: number;
  readonly hits: number;
  readonly wrong: number;
  readonly missed: number;
}

const f1 = (turns: readonly Judged[]): number => {
  const sum = (of: (turn: Judged) => number): number =>
    turns.reduce((total, turn) => total + of(turn), 0);
  const hits = sum(({ hits }) => hits);
  return (2 * hits) / (2 * hits + sum(({ wrong }) => wrong) + sum(({ missed }) => missed) || 1);
};

/**
 * What the confidences are worth: expected calibration error of the acts found (Naeini, Cooper and
 * Hauskrecht, 2015; ten bins), and the F1 gained by setting aside the turns whose acts are the least
 * sure.
 *
 * @returns two lines, in French
 */
export function measureConfidence(
  played: readonly PlayedDialogue[],
  modelOf: (situation: string) => Model | undefined,
): string {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, said: 0, right: 0 }));
  const turns: Judged[] = [];
  for (const { dialogue, sale } of played) {
    const analyses = analyseDialogue(dialogue, sale, modelOf(sale.id));
    dialogue.tours
      .flatMap((turn) => (turn.qui === 'candidat' ? [turn] : []))
      .forEach((turn, i) => {
        const found = analyses[i]?.actes ?? [];
        let hits = 0;
        for (const { acte, confiance } of found) {
          const right = turn.actes.includes(acte);
          if (right) hits += 1;
          const bin = bins[Math.min(BINS - 1, Math.floor(confiance * BINS))];
          if (bin === undefined) continue;
          bin.count += 1;
          bin.said += confiance;
          if (right) bin.right += 1;
        }
        turns.push({
          sure: analyses[i]?.certitude ?? 1,
          hits,
          wrong: found.length - hits,
          missed: turn.actes.length - hits,
        });
      });
  }
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const error = bins.reduce((sum, { said, right }) => sum + Math.abs(said - right), 0) / total;
  const kept = turns
    .toSorted((a, b) => b.sure - a.sure)
    .slice(0, Math.round(turns.length * (1 - DROPPED)));
  const show = (x: number): string => x.toFixed(3);
  return [
    `erreur de calibration ${show(error)} sur ${total} actes trouvés`,
    `micro-F1 ${show(f1(turns))}, et ${show(f1(kept))} sans les 10 % de tours les moins sûrs`,
  ].join('\n');
}
