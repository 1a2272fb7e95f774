import type { Turn } from '../acts/turn.ts';
import type { Clause } from './cut-clauses.ts';
import { feature, reach } from './feature.ts';
import { saleStems } from './sale-stems.ts';
import { NAME } from './word-hashes.ts';

/** From how many words on a share of them is another feature: the more there may be, the more steps. */
const FEW = [1, 2];
const SOME = [1, 2, 3];
const MORE = [1, 2, 3, 5];
const CONTENT = [1, 2, 4, 7];
const AGAIN = [1, 2, 4];
const SHARE = [0.01, 0.3, 0.5, 0.75];

/**
 * What a clause shares with the client’s words, with the situation, and with what was said before.
 * `words`: a hash for each word of the turn.
 */
export function overlapFeatures(
  { reading, view, context, said }: Turn,
  words: readonly number[],
  { from, to }: Clause,
): number[] {
  const sale = saleStems(context.sale);
  let content = 0;
  let fromLast = 0;
  let fromClient = 0;
  let again = 0;
  let figures = 0;
  let figuresOfLast = 0;
  let figuresOfClient = 0;
  const shared = { caracteristique: 0, avantage: 0, preuve: 0, objection: 0, besoin: 0, enjeu: 0 };
  for (let i = from; i < to; i++) {
    const stem = reading.stems[i];
    // Whose name it is tells nothing, nor how many words it has.
    if (typeof stem !== 'string' || words[i] === NAME) continue;
    const heardLast = view.lastStems.has(stem);
    const heardEver = view.allStems.has(stem);
    if (stem.startsWith('#')) {
      figures += 1;
      if (heardLast) figuresOfLast += 1;
      if (heardEver) figuresOfClient += 1;
      continue;
    }
    content += 1;
    if (heardLast) fromLast += 1;
    if (heardEver) fromClient += 1;
    if (said.has(stem)) again += 1;
    if (sale.caracteristique.has(stem)) shared.caracteristique += 1;
    if (sale.avantage.has(stem)) shared.avantage += 1;
    if (sale.preuve.has(stem)) shared.preuve += 1;
    if (sale.objection.has(stem)) shared.objection += 1;
    if (sale.besoin.has(stem)) shared.besoin += 1;
    if (sale.enjeu.has(stem)) shared.enjeu += 1;
  }
  const share = (count: number): number => (content === 0 ? 9 : reach(count / content, SHARE));
  const features = [
    feature('content', reach(content, CONTENT)),
    feature('of last', reach(fromLast, MORE)),
    feature('share of last', share(fromLast)),
    feature('of client', reach(fromClient, MORE)),
    feature('share of client', share(fromClient)),
    feature('of caracteristique', reach(shared.caracteristique, MORE)),
    feature('of avantage', reach(shared.avantage, SOME)),
    feature('of preuve', reach(shared.preuve, SOME)),
    feature('of objection', reach(shared.objection, SOME)),
    feature('of besoin', reach(shared.besoin, SOME)),
    feature('of enjeu', reach(shared.enjeu, FEW)),
    feature('again', reach(again, AGAIN)),
  ];
  if (figures > 0) {
    const whose = `${figuresOfLast > 0 ? 'l' : ''}${figuresOfClient > 0 ? 'c' : ''}`;
    features.push(feature('figures', `${Math.min(figures, 3)}${whose}`));
  }
  const argued = shared.caracteristique + shared.avantage + shared.preuve;
  if (content > 0 && fromClient === 0 && argued === 0) features.push(feature('foreign', 0));
  return features;
}
