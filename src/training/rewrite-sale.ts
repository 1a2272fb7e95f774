import type { SaleContext } from '#engine/domain/sale-context.ts';

/** The same situation with everything said of it rewritten: its people, its offer, its needs, its objections, its issues. */
export function rewriteSale(sale: SaleContext, rewrite: (text: string) => string): SaleContext {
  return {
    ...sale,
    client: { nom: rewrite(sale.client.nom), entreprise: rewrite(sale.client.entreprise) },
    entreprise: rewrite(sale.entreprise),
    tarif: rewrite(sale.tarif),
    offre: sale.offre.map((point) => ({
      ...point,
      produit: rewrite(point.produit),
      caracteristique: rewrite(point.caracteristique),
      avantage: rewrite(point.avantage),
      preuve: rewrite(point.preuve),
    })),
    besoins: sale.besoins.map((need) => ({ ...need, enonce: rewrite(need.enonce) })),
    objections: sale.objections.map((one) => ({ ...one, formulation: rewrite(one.formulation) })),
    enjeux: sale.enjeux.map((one) => ({ ...one, libelle: rewrite(one.libelle) })),
  };
}
