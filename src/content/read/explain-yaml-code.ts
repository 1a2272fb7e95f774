import type { ErrorCode, YAMLError } from 'yaml';
import type { Finding, Span } from '../finding.ts';
import type { ProblemCode } from '../problem.ts';
import type { SourceText } from '../text/source-text.ts';
import { findColon } from './find-colon.ts';

interface Explanation {
  readonly code: ProblemCode;
  readonly message: string;
  readonly remede: string;
}

const ALIGN =
  'Alignez exactement les clés d’un même niveau, et décalez de deux espaces ce qui dépend d’une clé.';
const COLON: Explanation = {
  code: 'deux-points',
  message:
    'Des deux-points suivis d’une espace font d’un texte une clé : YAML ne sait plus où il en est.',
  remede:
    'Mettez le texte entier entre guillemets droits ("…"), ou écrivez « | » après la clé et le texte à la ligne suivante. Si c’était bien une clé, alignez-la avec ses voisines.',
};
const MISSING_COLON: Explanation = {
  code: 'syntaxe',
  message: 'YAML attend ici une clé suivie de deux-points et d’une espace.',
  remede:
    'Écrivez « cle: valeur ». Si cette ligne continue le texte précédent, décalez-la davantage que la clé de ce texte.',
};
const INDENT: Explanation = {
  code: 'indentation',
  message: 'Cette ligne n’est pas alignée avec celles du même niveau.',
  remede: ALIGN,
};
const DEEPER: Explanation = {
  code: 'indentation',
  message: 'Cette clé est plus décalée que la ligne qui précède : YAML y voit la suite du texte.',
  remede: ALIGN,
};
const ANCHOR: Explanation = {
  code: 'ancre',
  message: 'Au début d’une valeur, « & » et « * » sont pour YAML des renvois ; ils sont refusés.',
  remede: 'Si c’est du texte, mettez-le entre guillemets droits ("…").',
};
const TAG: Explanation = {
  code: 'balise',
  message: 'Au début d’une valeur, « ! » annonce pour YAML un type particulier ; c’est refusé.',
  remede: 'Si c’est du texte, mettez-le entre guillemets droits ("…").',
};
const GENERIC: Explanation = {
  code: 'syntaxe',
  message: 'YAML n’a pas su lire cette ligne.',
  remede:
    'Vérifiez le décalage de la ligne et ses deux-points ; si elle contient du texte, mettez-le entre guillemets droits ("…").',
};

const EXPLANATIONS: Readonly<Record<ErrorCode, Explanation>> = {
  ALIAS_PROPS: ANCHOR,
  BAD_ALIAS: ANCHOR,
  MULTIPLE_ANCHORS: ANCHOR,
  BAD_PROP_ORDER: ANCHOR,
  MULTIPLE_TAGS: TAG,
  TAG_RESOLVE_FAILED: TAG,
  BAD_COLLECTION_TYPE: TAG,
  BAD_DIRECTIVE: {
    code: 'caractere-reserve',
    message: 'Une ligne qui commence par « % » est pour YAML une consigne de lecture.',
    remede: 'Si c’est la suite d’un texte, décalez-la ; sinon, supprimez-la.',
  },
  BAD_DQ_ESCAPE: {
    code: 'guillemets',
    message:
      'Entre guillemets droits, la barre oblique inverse (\\) annonce un caractère spécial, et celui-ci n’existe pas.',
    remede: 'Doublez-la (\\\\), ou remplacez les guillemets par des apostrophes droites.',
  },
  BAD_INDENT: INDENT,
  TAB_AS_INDENT: {
    code: 'tabulation',
    message:
      'Une tabulation se trouve ici ; YAML n’accepte que des espaces devant une clé ou un tiret.',
    remede: 'Remplacez la tabulation par des espaces (deux par niveau).',
  },
  BAD_SCALAR_START: {
    code: 'caractere-reserve',
    message: 'Un texte ne peut pas commencer par ce signe : YAML se le réserve.',
    remede: 'Mettez le texte entier entre guillemets droits ("…").',
  },
  BLOCK_AS_IMPLICIT_KEY: COLON,
  BLOCK_IN_FLOW: {
    code: 'crochets',
    message:
      'Entre crochets ou accolades, on ne peut pas écrire de liste à tirets ni de bloc de texte.',
    remede: 'Fermez d’abord le crochet ou l’accolade, ou écrivez toute la liste avec des tirets.',
  },
  DUPLICATE_KEY: {
    code: 'cle-en-double',
    message:
      'Cette clé est écrite deux fois au même endroit : l’une des deux valeurs serait perdue.',
    remede: 'Gardez une seule des deux lignes, ou réunissez leurs contenus.',
  },
  IMPOSSIBLE: GENERIC,
  KEY_OVER_1024_CHARS: COLON,
  MISSING_CHAR: MISSING_COLON,
  MULTILINE_IMPLICIT_KEY: MISSING_COLON,
  MULTIPLE_DOCS: {
    code: 'plusieurs-documents',
    message:
      'Ce fichier contient plusieurs documents : une ligne « --- » ou « ... » le coupe en deux.',
    remede: 'Supprimez cette ligne, ou faites un fichier par situation.',
  },
  NON_STRING_KEY: {
    code: 'cle-illisible',
    message: 'Une clé doit être un mot ; YAML a lu ici une liste ou une suite de clés.',
    remede:
      'Si c’est un texte qui commence par un crochet ou une accolade, mettez-le entre guillemets droits ("…").',
  },
  RESOURCE_EXHAUSTION: {
    code: 'syntaxe',
    message: 'Trop de crochets ou d’accolades sont imbriqués ici.',
    remede: 'Écrivez les listes avec des tirets, une ligne par élément.',
  },
  UNEXPECTED_TOKEN: GENERIC,
};

/** The French explanation of one error of the YAML library. */
export function explainYamlCode(source: SourceText, error: YAMLError): Finding {
  // A version of the library newer than this table may know other codes.
  const known = Object.hasOwn(EXPLANATIONS, error.code) ? EXPLANATIONS[error.code] : GENERIC;
  const [from] = error.pos;
  const colon = known === COLON ? findColon(source, from) : null;
  if (colon !== null) {
    const text = colon.key === null ? known : DEEPER;
    return { ...text, niveau: 'erreur', path: [], span: colon.key ?? colon.span };
  }
  const text = known === COLON ? INDENT : known;
  return { ...text, niveau: 'erreur', path: [], span: firstWord(source, from) };
}

/** The first word from an offset, its margin left out. */
function firstWord(source: SourceText, from: number): Span {
  const [, margin = '', word = ''] =
    /^(\s*)([^\s:]*)/.exec(source.text.slice(from, from + 200)) ?? [];
  const debut = word === '' ? from : from + margin.length;
  return { debut, fin: debut + Math.max(1, word.length) };
}
