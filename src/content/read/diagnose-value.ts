import type { YAMLError } from 'yaml';
import type { Finding, Span } from '../finding.ts';
import type { ProblemCode } from '../problem.ts';
import { quoted } from '../text/french.ts';
import type { SourceText } from '../text/source-text.ts';
import { valueOnLine } from './value-on-line.ts';

const QUOTE_IT =
  'Mettez le texte entier entre guillemets droits ("…"), ou écrivez « | » après la clé et le texte à la ligne suivante, décalé de deux espaces.';

/**
 * The usual accidents of French prose in YAML, recognised from the line itself: an error code
 * says where the reader stumbled, not what the writer meant. Null when nothing usual is seen.
 */
export function diagnoseValue(source: SourceText, error: YAMLError, line: number): Finding | null {
  const text = source.lines[line - 1] ?? '';
  const base = source.starts[line - 1] ?? 0;
  const margin = /^\s*/.exec(text)?.[0] ?? '';
  const made = (code: ProblemCode, span: Span, message: string, remede: string): Finding => ({
    code,
    niveau: 'erreur',
    path: [],
    span,
    message,
    remede,
  });
  if (margin.includes('\t')) {
    const debut = base + margin.indexOf('\t');
    return made(
      'tabulation',
      { debut, fin: debut + 1 },
      'Cette ligne est décalée par une tabulation ; YAML n’accepte que des espaces.',
      'Remplacez la tabulation par des espaces (deux par niveau) ; la plupart des éditeurs savent le faire pour tout le fichier.',
    );
  }
  if (/[\u00A0\u202F]/.test(margin)) {
    return made(
      'espace-insecable',
      { debut: base, fin: base + margin.length },
      'Cette ligne est décalée par des espaces insécables ; YAML n’accepte que des espaces ordinaires.',
      'Effacez le début de la ligne et retapez les espaces.',
    );
  }
  if (
    /(^|\s)[|>][+-]?\s*$/.test(source.lines[line - 2] ?? '') &&
    valueOnLine(text).start === margin.length
  ) {
    return made(
      'bloc-de-texte',
      { debut: base + margin.length, fin: base + text.length },
      'La ligne au-dessus annonce un bloc de texte ; celui-ci doit être plus décalé que sa clé.',
      'Décalez toutes les lignes du texte de deux espaces par rapport à la clé.',
    );
  }
  const { start, value } = valueOnLine(text);
  const first = value[0] ?? '';
  const span = { debut: base + start, fin: base + start + 1 };
  const inner = value.slice(1, -1);
  if (first === "'" && error.code !== 'BAD_DQ_ESCAPE') {
    return made(
      'apostrophe',
      span,
      'Ce texte commence par une apostrophe : YAML croit qu’il finit à l’apostrophe suivante.',
      inner.includes("'")
        ? 'Entourez-le de guillemets droits ("…") au lieu d’apostrophes, ou employez l’apostrophe typographique (’) à l’intérieur.'
        : QUOTE_IT,
    );
  }
  if (first === '"' && error.code !== 'BAD_DQ_ESCAPE') {
    return made(
      'guillemets',
      span,
      'Ce texte commence par un guillemet droit ("), et d’autres mots suivent le guillemet qui le ferme.',
      'Fermez le guillemet à la toute fin ; à l’intérieur, employez les guillemets français (« »).',
    );
  }
  if (first !== '' && ('@`%,]}'.includes(first) || /^\?\s/.test(value))) {
    return made(
      'caractere-reserve',
      span,
      `Un texte ne peut pas commencer par ${quoted(first)} : YAML se réserve ce signe.`,
      QUOTE_IT,
    );
  }
  if (first === '&' || first === '*') {
    return made(
      'ancre',
      span,
      `Au début d’une valeur, ${quoted(first)} est pour YAML un renvoi d’un endroit à l’autre du fichier ; c’est refusé.`,
      QUOTE_IT,
    );
  }
  if (/^-(\s|$)/.test(value)) {
    return made(
      'tiret',
      span,
      'Un tiret suivi d’une espace annonce un élément de liste : il ne peut pas suivre une clé sur la même ligne.',
      'Pour une liste, allez à la ligne avant le tiret. Pour un texte qui commence par un tiret, mettez-le entre guillemets droits ("…").',
    );
  }
  if (first === '|' || first === '>') {
    return made(
      'bloc-de-texte',
      span,
      `Après ${quoted(first)}, le texte commence à la ligne suivante ; rien ne doit le suivre sur la même ligne.`,
      'Allez à la ligne après ce signe et décalez le texte de deux espaces, ou mettez tout entre guillemets droits ("…").',
    );
  }
  if ('[{'.includes(first) && first !== '') {
    return made(
      'crochets',
      span,
      `Au début d’une valeur, ${quoted(first)} ouvre une liste ou une suite de clés ; elle ne se referme pas bien.`,
      `Pour du texte, entourez-le de guillemets droits ("…"). Pour une liste, fermez-la par ${quoted(first === '[' ? ']' : '}')} ou écrivez un tiret par ligne.`,
    );
  }
  return null;
}
