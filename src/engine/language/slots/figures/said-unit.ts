/** The unit said after a number, and the value once told in it. */
export interface SaidUnit {
  readonly genre: 'montant' | 'pourcentage' | 'temps' | 'quantite' | 'fois' | 'nu';
  readonly valeur: number;
  readonly unite: string;
  readonly to: number;
  readonly douteux?: boolean;
}
