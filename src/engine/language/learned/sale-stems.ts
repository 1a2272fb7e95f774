import { contentStems } from '../links/content-stems.ts';
import { rememberSale } from '../links/remember-sale.ts';

/** The telling words of a situation, by where they stand in it. */
export interface SaleStems {
  readonly caracteristique: ReadonlySet<string>;
  readonly avantage: ReadonlySet<string>;
  readonly preuve: ReadonlySet<string>;
  readonly objection: ReadonlySet<string>;
  readonly besoin: ReadonlySet<string>;
  readonly enjeu: ReadonlySet<string>;
}

/** Gathers the telling words of a situation, once. */
export const saleStems = rememberSale((sale): SaleStems => {
  const stems = (texts: readonly string[]): ReadonlySet<string> =>
    contentStems(texts.join('. '), sale.langue);
  return {
    caracteristique: stems(sale.offre.map((point) => `${point.produit}. ${point.caracteristique}`)),
    avantage: stems(sale.offre.map(({ avantage }) => avantage)),
    preuve: stems(sale.offre.map(({ preuve }) => preuve)),
    objection: stems(sale.objections.map(({ formulation }) => formulation)),
    besoin: stems(sale.besoins.map(({ enonce }) => enonce)),
    enjeu: stems(sale.enjeux.map(({ libelle }) => libelle)),
  };
});
