import type { SaleContext } from '#engine/domain/sale-context.ts';
import { contentStems } from './content-stems.ts';
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
  /** Stems of every characteristic and every advantage. */
  readonly presented: ReadonlySet<string>;
}

const memo = new WeakMap<SaleContext, OfferIndex>();

/** Indexes the selling points of a situation, once per situation. */
export function indexOffer(sale: SaleContext): OfferIndex {
  const kept = memo.get(sale);
  if (kept !== undefined) return kept;
  const points = sale.offre.map((point) => ({
    id: point.id,
    parts: {
      caracteristique: contentStems(`${point.produit}. ${point.caracteristique}`, sale.langue),
      avantage: contentStems(point.avantage, sale.langue),
      preuve: contentStems(point.preuve, sale.langue),
    },
  }));
  const weigh = weighStems(
    points.map(
      ({ parts }) => new Set([...parts.caracteristique, ...parts.avantage, ...parts.preuve]),
    ),
  );
  const presented = new Set(
    points.flatMap(({ parts }) => [...parts.caracteristique, ...parts.avantage]),
  );
  const index = { points, weigh, presented };
  memo.set(sale, index);
  return index;
}
