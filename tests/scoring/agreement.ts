import type { CorpusDialogue } from '#engine/domain/corpus-dialogue.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import type { SessionEvent } from '#engine/domain/session-event.ts';
import { evaluate } from '#engine/scoring/evaluate.ts';
import { round } from '#engine/scoring/round.ts';
import { loadCorpus } from './load-corpus.ts';
import { loadGrid } from './load-grid.ts';

/** How the computed levels agree with the jurors', for one key of their sheets. */
export interface Agreement {
  readonly cle: string;
  readonly n: number;
  /** Mean absolute error against the mean of the two jurors. */
  readonly ecart: number;
  /** Mean absolute difference between the two jurors. */
  readonly ecart_jures: number;
  /** Quadratic weighted kappa against the mean of the jurors. */
  readonly kappa: number;
  /** Spearman's rank correlation with the mean of the jurors. */
  readonly rang: number;
}

const KEYS = new Map([
  ['negociation', 'NEG'],
  ['conclusion', 'CONC'],
]);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** 1 − Σ(a−b)² / Σ over all pairs (aᵢ−bⱼ)² / n: Cohen's kappa with quadratic weights. */
function quadraticKappa(a: readonly number[], b: readonly number[]): number {
  const seen = mean(a.map((value, i) => (value - (b[i] ?? 0)) ** 2));
  const chance = mean(a.map((value) => mean(b.map((other) => (value - other) ** 2))));
  return chance === 0 ? 1 : 1 - seen / chance;
}

/** Ranks, ties sharing their mean rank. */
function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const same = values.filter((other) => other === value).length;
    return below + (same - 1) / 2;
  });
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  const dot = (x: readonly number[], mx: number, y: readonly number[], my: number): number =>
    x.reduce((sum, value, i) => sum + (value - mx) * ((y[i] ?? 0) - my), 0);
  return dot(a, ma, b, mb) / Math.sqrt(dot(a, ma, a, ma) * dot(b, mb, b, mb));
}

/** Agreement with the two jurors on the development corpus, its dialogues turned into logs by `read`. */
export function agreement(
  read: (dialogue: CorpusDialogue, sale: SaleContext) => SessionEvent[],
): Agreement[] {
  const grid = loadGrid('attache-commercial-c10-c14');
  const pairs = new Map<string, { computed: number; jurors: readonly [number, number] }[]>();
  for (const { dialogue, sale, marks } of loadCorpus()) {
    const result = evaluate({ events: read(dialogue, sale), grid, sale, scenario: null });
    const levels: [string, number | null][] = [...result.criteres, ...result.complements].map(
      ({ id, niveau }) => [KEYS.get(id) ?? id, niveau],
    );
    for (const [key, computed] of [...levels, ['NOTE', result.note] as const]) {
      const [first, second] = marks.map((sheet) => sheet.get(key));
      if (computed === null || first === undefined || second === undefined) continue;
      pairs.set(key, [...(pairs.get(key) ?? []), { computed, jurors: [first, second] }]);
    }
  }
  return [...pairs].map(([cle, list]) => {
    const computed = list.map((pair) => pair.computed);
    const jury = list.map(({ jurors: [a, b] }) => (a + b) / 2);
    return {
      cle,
      n: list.length,
      ecart: round(mean(computed.map((value, i) => Math.abs(value - (jury[i] ?? 0)))), 2),
      ecart_jures: round(mean(list.map(({ jurors: [a, b] }) => Math.abs(a - b))), 2),
      kappa: round(quadraticKappa(computed, jury), 2),
      rang: round(correlation(ranks(computed), ranks(jury)), 2),
    };
  });
}
