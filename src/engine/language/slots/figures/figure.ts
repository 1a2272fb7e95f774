/** What a figure measures. */
type FigureKind =
  | 'montant'
  | 'pourcentage'
  | 'quantite'
  | 'duree'
  | 'delai'
  | 'paiement'
  | 'fois'
  | 'date'
  | 'jour'
  | 'heure'
  | 'fourchette';

/** A figure of a turn. `from`/`to`: tokens, its unit included. */
export interface Figure {
  readonly sorte: FigureKind;
  /** The value, or the lower bound of a range; minutes since midnight; null where words say it all. */
  readonly valeur: number | null;
  /** The upper bound of a range. */
  readonly haute: number | null;
  /** « € », « % », « mois », « cartons », « mars 2026 », « lundi »… or nothing. */
  readonly unite: string;
  readonly taxe: 'HT' | 'TTC' | null;
  /** What it is paid or counted for: « mois », « poste/mois ». */
  readonly par: string | null;
  /** A fair listener could not settle it without the rest of the interview. */
  readonly douteux: boolean;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}
