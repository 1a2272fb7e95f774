import type { SaleContext } from '#engine/domain/sale-context.ts';
import { contentStems } from '../links/content-stems.ts';

/** The telling words of a situation, by where they stand in it. */
export interface SaleStems {
  readonly caracteristique: ReadonlySet<string>;
  readonly avantage: ReadonlySet<string>;
  readonly preuve: ReadonlySet<string>;
  readonly objection: ReadonlySet<string>;
  readonly besoin: ReadonlySet<string>;
  readonly enjeu: ReadonlySet<string>;
}

const memo = new WeakMap<SaleContext, SaleStems>();

/** Gathers the telling words of a situation, once. */
export function saleStems(sale: SaleContext): SaleStems {
  const kept = memo.get(sale);
  if (kept !== undefined) return kept;
  const stems = (texts: readonly string[]): ReadonlySet<string> =>
    contentStems(texts.join('. '), sale.langue);
  const gathered = {
    caracteristique: stems(sale.offre.map((point) => `${point.produit}. ${point.caracteristique}`)),
    avantage: stems(sale.offre.map(({ avantage }) => avantage)),
    preuve: stems(sale.offre.map(({ preuve }) => preuve)),
    objection: stems(sale.objections.map(({ formulation }) => formulation)),
    besoin: stems(sale.besoins.map(({ enonce }) => enonce)),
    enjeu: stems(sale.enjeux.map(({ libelle }) => libelle)),
  };
  memo.set(sale, gathered);
  return gathered;
}
