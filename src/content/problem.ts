/** Every kind of problem a file can have; stable names, quoted by the guide of the format. */
export const PROBLEM_CODES = [
  // read: the text as YAML
  'fichier-vide',
  'fichier-trop-gros',
  'encodage',
  'caractere-interdit',
  'plusieurs-documents',
  'syntaxe',
  'deux-points',
  'apostrophe',
  'guillemets',
  'caractere-reserve',
  'tiret',
  'crochets',
  'bloc-de-texte',
  'tabulation',
  'espace-insecable',
  'indentation',
  'cle-en-double',
  'cle-illisible',
  'ancre',
  'balise',
  // shape: the keys and the kinds of values
  'pas-une-fiche',
  'cle-inconnue',
  'cle-manquante',
  'valeur-vide',
  'type-inattendu',
  'prose-commentaire',
  'prose-liste',
  'prose-cles',
  'prose-coupee',
  'nombre-illisible',
  'case-illisible',
  'valeur-inconnue',
  'identifiant-mal-forme',
  'trop-petit',
  'trop-grand',
  'liste-vide',
  'bloc-inconnu',
  'valeur-refusee',
  // links: what one part says of another
  'reference-inconnue',
  'identifiant-en-double',
  'nom-de-fichier',
  'cycle-objections',
  // meaning: what the situation would do once played
  'poids-somme',
  'zone-vide',
  'enjeu-fige',
  'depart-hors-zone',
  'pas-trop-grand',
  'enjeu-sans-champ',
  'besoin-inaccessible',
  'situation-manquante',
  'replique-sans-repli',
  'replique-en-double',
  'replique-longue',
  'jeton-inconnu',
  'situation-maigre',
  'objection-muette',
  'objection-tenace',
  'argument-sans-besoin',
  'tableau-bancal',
  'duree-inhabituelle',
  'chiffre-revele',
  // grids
  'mesure-inconnue',
  'niveau-desordre',
  'niveau-hors-echelle',
  'niveau-sans-regle',
  'seuil-impossible',
  'critere-mal-nomme',
  'echelle-sans-avertissement',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One thing to mend in a file, as a trainer reads it. Lines and columns count from 1. */
export interface Problem {
  readonly code: ProblemCode;
  readonly niveau: 'erreur' | 'avertissement';
  readonly fichier: string;
  readonly ligne: number;
  readonly colonne: number;
  /** The keys that lead there, in words: « besoins › n° 2 « bruit » › reponse ». Empty at the root. */
  readonly chemin: string;
  readonly message: string;
  readonly remede: string;
  /** One to three lines of the file, with a caret. */
  readonly extrait: string;
}
