import { contentStems } from './content-stems.ts';
import { rememberSale } from './remember-sale.ts';
import { weighStems } from './weigh-stems.ts';

/** The stems of one part of a selling point; the product’s name counts with the characteristic. */
interface IndexedPart {
  readonly id: string;
  readonly part: 'caracteristique' | 'avantage' | 'preuve';
  readonly stems: ReadonlySet<string>;
}

/** The offer made ready to be found in what the candidate says. */
export interface OfferIndex {
  /** Of each point in turn: characteristic, advantage, proof. */
  readonly parts: readonly IndexedPart[];
  /** Places, among the parts, of those that have a stem. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
  readonly weigh: (stem: string) => number;
  /** Stems of every characteristic and every advantage. */
  readonly presented: ReadonlySet<string>;
}

/** Indexes the selling points of a situation, once per situation. */
export const indexOffer = rememberSale(({ offre, langue }): OfferIndex => {
  const points = offre.map(({ id, produit, caracteristique, avantage, preuve }): IndexedPart[] => [
    {
      id,
      part: 'caracteristique',
      stems: contentStems(`${produit}. ${caracteristique}`, langue),
    },
    { id, part: 'avantage', stems: contentStems(avantage, langue) },
    { id, part: 'preuve', stems: contentStems(preuve, langue) },
  ]);
  const parts = points.flat();
  const holders = new Map<string, number[]>();
  for (const [place, { stems }] of parts.entries())
    for (const stem of stems) holders.set(stem, [...(holders.get(stem) ?? []), place]);
  return {
    parts,
    holders,
    weigh: weighStems(points.map((point) => new Set(point.flatMap(({ stems }) => [...stems])))),
    presented: new Set(parts.flatMap(({ part, stems }) => (part === 'preuve' ? [] : [...stems]))),
  };
});
