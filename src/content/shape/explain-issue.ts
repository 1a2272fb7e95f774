import type { z } from 'zod';
import type { Finding, Path } from '../finding.ts';
import type { ProblemCode } from '../problem.ts';
import { excerpt, frenchNumber, quoted, quotedList } from '../text/french.ts';
import { nearest } from '../text/nearest.ts';
import type { Plain } from './cast.ts';
import { knownKeys, type SchemaNode, schemaAt } from './schema-node.ts';
import { slug } from '../text/slug.ts';

type Said = readonly [code: ProblemCode, message: string, remede: string];

/** One issue of the schema in French; none of the schema library's own words is ever shown. */
export function explainIssue(
  issue: z.core.$ZodIssue,
  path: Path,
  schema: SchemaNode,
  value: Plain,
): Finding {
  const [code, message, remede] = explain(issue, path, schema, value);
  return { code, niveau: 'erreur', path, message, remede };
}

function explain(issue: z.core.$ZodIssue, path: Path, schema: SchemaNode, value: Plain): Said {
  const word = typeof value === 'object' ? '' : String(value ?? '');
  const shown = quoted(excerpt(word, 40));
  switch (issue.code) {
    case 'invalid_value':
      return notAllowed(issue.values.map(String), shown, word);
    case 'invalid_format':
      return badIdentifier(shown, word);
    case 'too_small':
      return tooSmall(issue, schemaAt(schema, path));
    case 'too_big':
      return [
        'trop-grand',
        `Ce nombre est trop grand : ${frenchNumber(Number(issue.maximum))} au plus.`,
        `Écrivez un nombre qui ne dépasse pas ${frenchNumber(Number(issue.maximum))}.`,
      ];
    case 'invalid_type':
      if (issue.expected === 'int') {
        return [
          'nombre-illisible',
          `Un nombre entier est attendu ici ; ${shown} ne l’est pas.`,
          'Écrivez un nombre sans décimales.',
        ];
      }
      return generic();
    case 'unrecognized_keys':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return generic();
    default:
      return generic();
  }
}

function notAllowed(values: readonly string[], shown: string, word: string): Said {
  const meant = values.length === 1 ? null : nearest(word, values);
  const list =
    values.length === 1
      ? `La seule valeur possible est ${quotedList(values, 'ou')}.`
      : `Les valeurs possibles sont ${quotedList(values, 'et')}.`;
  return [
    'valeur-inconnue',
    `La valeur ${shown} n’est pas prévue ici.`,
    meant === null
      ? list
      : `Vouliez-vous dire ${quoted(meant)} ? ${values.length > 20 ? '' : list}`.trim(),
  ];
}

function badIdentifier(shown: string, word: string): Said {
  const proposal = slug(word);
  return [
    'identifiant-mal-forme',
    `${shown} n’est pas un identifiant : il s’écrit en minuscules sans accent, avec des chiffres et des tirets.`,
    proposal === ''
      ? 'Écrivez par exemple « frais-installation ».'
      : `Écrivez par exemple ${quoted(proposal)}.`,
  ];
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, place: SchemaNode | null): Said {
  if (issue.origin === 'string') {
    return [
      'valeur-vide',
      'Ce texte est vide.',
      'Écrivez le texte, ou supprimez cette ligne si elle est de trop.',
    ];
  }
  if (issue.origin === 'array') {
    const least = Number(issue.minimum);
    const replies = place !== null && hasReplies(place);
    return [
      'liste-vide',
      `Il faut au moins ${least === 1 ? 'un élément' : `${least} éléments`} dans cette liste${replies ? ' de répliques' : ''}.`,
      'Ajoutez une ligne qui commence par un tiret et une espace.',
    ];
  }
  const least = frenchNumber(Number(issue.minimum));
  return [
    'trop-petit',
    `Ce nombre est trop petit : il doit être ${issue.inclusive === true ? 'au moins égal' : 'supérieur'} à ${least}.`,
    `Écrivez un nombre ${issue.inclusive === true ? 'qui ne descend pas sous' : 'plus grand que'} ${least}.`,
  ];
}

function hasReplies(place: SchemaNode): boolean {
  const { items } = place;
  return typeof items === 'object' && !Array.isArray(items) && knownKeys(items).includes('dit');
}

/** For an issue the format does not give rise to today. */
function generic(): Said {
  return [
    'valeur-refusee',
    'Cette valeur n’est pas acceptée ici.',
    'Comparez cette ligne avec l’exemple du guide du format.',
  ];
}
