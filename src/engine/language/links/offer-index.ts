import { contentStems } from './content-stems.ts';
import { rememberSale } from './remember-sale.ts';
import { weighStems } from './weigh-stems.ts';

type Part = 'caracteristique' | 'avantage' | 'preuve';

/** The stems of one selling point, by part; the product’s name counts with the characteristic. */
interface IndexedPoint {
  readonly id: string;
  readonly parts: Readonly<Record<Part, ReadonlySet<string>>>;
}

/** The offer made ready to be found in what the candidate says. */
export interface OfferIndex {
  readonly points: readonly IndexedPoint[];
  readonly weigh: (stem: string) => number;
  /** Stems of all of it. */
  readonly stems: ReadonlySet<string>;
  /** Stems of every characteristic and every advantage. */
  readonly presented: ReadonlySet<string>;
}

/** Indexes the selling points of a situation, once per situation. */
export const indexOffer = rememberSale((sale): OfferIndex => {
  const points = sale.offre.map((point) => ({
    id: point.id,
    parts: {
      caracteristique: contentStems(`${point.produit}. ${point.caracteristique}`, sale.langue),
      avantage: contentStems(point.avantage, sale.langue),
      preuve: contentStems(point.preuve, sale.langue),
    },
  }));
  const all = points.map(
    ({ parts }) => new Set([...parts.caracteristique, ...parts.avantage, ...parts.preuve]),
  );
  const presented = new Set(
    points.flatMap(({ parts }) => [...parts.caracteristique, ...parts.avantage]),
  );
  return {
    points,
    weigh: weighStems(all),
    stems: new Set(all.flatMap((stems) => [...stems])),
    presented,
  };
});
