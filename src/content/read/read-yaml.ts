import { type Document, isMap, isScalar, parseDocument } from 'yaml';
import type { Finding } from '../finding.ts';
import type { SourceText } from '../text/source-text.ts';
import { checkCharacters } from './check-characters.ts';
import { findForbidden } from './find-forbidden.ts';
import { explainYamlErrors } from './explain-yaml-errors.ts';

/** Longest file read, in characters: ten times a long situation. */
const LONGEST = 1_000_000;

/** What the reading pass makes of a text; `root` is null when the tree cannot be relied upon. */
export interface Reading {
  readonly root: unknown;
  readonly findings: readonly Finding[];
}

/**
 * First pass: text to YAML tree. Scalars all stay text (`failsafe`): the format, not YAML, says
 * which are numbers, so « 007 » or « oui » in a line of the client is never turned into something else.
 */
export function readYaml(source: SourceText): Reading {
  const early = source.text.length > LONGEST ? [tooBig(source)] : checkCharacters(source);
  if (early.some((finding) => finding.code !== 'encodage')) return { root: null, findings: early };
  const document = parse(source.text);
  if (document === null) return { root: null, findings: [...early, tooDeep()] };
  const errors = explainYamlErrors(source, document.errors);
  const findings = [...early, ...errors.findings];
  if (errors.broken) return { root: null, findings };
  findings.push(...findForbidden(source, document));
  const { contents } = document;
  if (isMap(contents)) return { root: contents, findings };
  return { root: null, findings: findings.length > 0 ? findings : [notAMap(source, contents)] };
}

/** The library promises to collect its errors; very deep nesting can still exhaust the stack. */
function parse(text: string): Document.Parsed | null {
  try {
    return parseDocument(text, {
      schema: 'failsafe',
      stringKeys: true,
      prettyErrors: false,
      logLevel: 'error',
    });
  } catch {
    return null;
  }
}

function tooBig(source: SourceText): Finding {
  return {
    code: 'fichier-trop-gros',
    niveau: 'erreur',
    path: [],
    span: { debut: 0, fin: 0 },
    message: `Ce fichier compte ${source.text.length} caractères ; la limite est de ${LONGEST}.`,
    remede:
      'Une situation tient en quelques milliers de lignes : retirez ce qui n’en fait pas partie.',
  };
}

function tooDeep(): Finding {
  return {
    code: 'syntaxe',
    niveau: 'erreur',
    path: [],
    span: { debut: 0, fin: 0 },
    message: 'Ce fichier imbrique trop de crochets ou d’accolades : il ne peut pas être lu.',
    remede: 'Écrivez les listes avec des tirets, une ligne par élément.',
  };
}

function notAMap(source: SourceText, contents: unknown): Finding {
  const empty = contents === null || (isScalar(contents) && contents.value === '');
  if (empty) {
    return {
      code: 'fichier-vide',
      niveau: 'erreur',
      path: [],
      span: { debut: 0, fin: 0 },
      message: 'Ce fichier est vide : il ne contient aucune clé.',
      remede: 'Partez d’un fichier existant ou du modèle du guide, qui commence par « format: 1 ».',
    };
  }
  const start = source.text.search(/\S/);
  return {
    code: 'pas-une-fiche',
    niveau: 'erreur',
    path: [],
    span: { debut: start, fin: start + 1 },
    message: `Ce fichier doit être une suite de clés ; YAML a lu ${isScalar(contents) ? 'un texte' : 'une liste'}.`,
    remede:
      'Commencez par « format: 1 », puis une clé par ligne : un nom, deux-points, une espace, la valeur.',
  };
}
