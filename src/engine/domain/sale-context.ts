import type { Theme } from './themes.ts';

/** One selling point: characteristic, advantage, proof (CAP). */
export interface SellingPoint {
  readonly id: string;
  readonly produit: string;
  readonly caracteristique: string;
  readonly avantage: string;
  readonly preuve: string;
  /** Needs it answers, when the situation says so. */
  readonly besoins?: readonly string[];
}

/** A fact about the client that a good discovery brings out. */
export interface Need {
  readonly id: string;
  readonly theme: Theme;
  readonly enonce: string;
}

/** One way the client may refuse, as he would word it. */
export interface StatedObjection {
  readonly id: string;
  readonly formulation: string;
}

/** One negotiable issue: the two ideals and the two reserves, in `unite`. */
export interface Issue {
  readonly id: string;
  readonly libelle: string;
  readonly unite: string;
  readonly client_ideal: number;
  readonly client_reserve: number;
  readonly candidat_ideal: number;
  readonly candidat_reserve: number;
}

/**
 * What understanding a turn and marking a sale need to know of the situation: less than a
 * scenario, so that a dialogue played elsewhere (the `*.contexte.json` of the corpus) has one too.
 */
export interface SaleContext {
  readonly id: string;
  readonly langue: 'fr' | 'en';
  readonly contexte: 'b2b' | 'b2c' | 'distributeur';
  readonly client: { readonly nom: string; readonly entreprise: string };
  readonly entreprise: string;
  readonly tarif: string;
  readonly offre: readonly SellingPoint[];
  readonly besoins: readonly Need[];
  readonly objections: readonly StatedObjection[];
  readonly enjeux: readonly Issue[];
}
