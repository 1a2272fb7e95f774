import type { Turn } from '../acts/turn.ts';
import type { Clause } from './cut-clauses.ts';
import { bucket, feature } from './feature.ts';

/** The figures of a clause: their units, the issues they belong to, and which way they move the terms. */
export function figureFeatures(
  { view, context, amounts, placed }: Turn,
  { from, to }: Clause,
): number[] {
  const moment = view.contested ? 'contested' : view.presented ? 'presented' : 'early';
  const features: number[] = [];
  for (const amount of amounts)
    if (amount.from >= from && amount.from < to)
      features.push(feature('amount', amount.unit), feature(`amount ${moment}`, amount.unit));
  for (const { condition, from: start } of placed) {
    if (start < from || start >= to) continue;
    const { enjeu, valeur } = condition;
    const before = context.onTable?.[enjeu];
    features.push(feature('on table', before === undefined ? 0 : before === valeur ? 1 : 2));
    const issue = context.sale.enjeux.find(({ id }) => id === enjeu);
    if (issue === undefined) continue;
    const span = issue.client_ideal - issue.candidat_ideal;
    const step = span === 0 ? 0 : (valeur - (before ?? issue.candidat_ideal)) / span;
    features.push(
      feature('towards client', bucket(step, -0.5, -0.02, 0.02, 0.3, 0.6)),
      feature('ideal', valeur === issue.candidat_ideal ? 1 : 0),
    );
  }
  return features;
}
