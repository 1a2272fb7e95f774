/** A quotation or a figure that a measure rests on. */
export interface Evidence {
  /** Number of the candidate's turn, or null when the evidence is not a turn. */
  readonly tour: number | null;
  /** Who is quoted. */
  readonly qui: 'candidat' | 'client' | null;
  /** The words, as said. */
  readonly citation: string;
  /** Why it counts, in French. */
  readonly remarque: string;
  readonly favorable: boolean;
}

/** The value of a measure over a log; `valeur` is null when there was nothing to observe. */
export interface Measured {
  readonly mesure: string;
  readonly libelle: string;
  readonly unite: string;
  readonly valeur: number | null;
  readonly preuves: readonly Evidence[];
}

/** The computed level of one criterion, with what it rests on. */
export interface CriterionResult {
  readonly id: string;
  readonly competence: string;
  readonly libelle: string;
  /** Null when nothing could be observed. */
  readonly niveau: number | null;
  readonly attendu: string;
  readonly preuves: readonly Evidence[];
  readonly mesures: readonly Measured[];
  /** What the next level asks for; null at the top or when nothing was observed. */
  readonly pour_progresser: string | null;
  readonly exercice: string;
  /** What remains for the jury to judge, whatever the level. */
  readonly jury: string | null;
}

/** A moment that weighed on the sale. */
export interface DecisiveMoment {
  readonly tour: number;
  readonly t: number;
  readonly favorable: boolean;
  readonly titre: string;
  readonly citation: string;
  readonly explication: string;
}

/** Where the deal stands on the plane of the two utilities (0 to 1 each). */
export interface DealPlane {
  readonly frontiere: readonly { readonly client: number; readonly candidat: number }[];
  readonly accord: { readonly client: number; readonly candidat: number } | null;
  readonly offres: readonly {
    readonly tour: number;
    readonly par: 'candidat' | 'client';
    readonly client: number;
    readonly candidat: number;
  }[];
  /** Utility the candidate could still have had at the same utility for the client; null without a deal. */
  readonly laisse_sur_la_table: number | null;
  readonly conditions: readonly {
    readonly enjeu: string;
    readonly libelle: string;
    readonly unite: string;
    readonly depart: number;
    readonly accord: number | null;
  }[];
}

/** The report: everything the marked copy shows besides the transcript. */
export interface Evaluation {
  readonly moteur: string;
  readonly grille: { readonly id: string; readonly titre: string; readonly source: string };
  readonly note: number | null;
  readonly sur: number;
  readonly criteres: readonly CriterionResult[];
  /** What counts in the mark besides the criteria, as `grille.note.complements` says. */
  readonly complements: readonly CriterionResult[];
  readonly moments: readonly DecisiveMoment[];
  readonly marche: DealPlane | null;
}
