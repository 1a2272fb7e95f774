import type { Finding, Path } from '../finding.ts';
import { memberOf } from '../member-of.ts';
import { excerpt, quoted, quotedList } from '../text/french.ts';
import { nearest } from '../text/nearest.ts';
import { branchesOf, knownKeys, type SchemaNode, schemaAt } from './schema-node.ts';

/** A key the format does not know, with the nearest it does. */
export function unknownKey(schema: SchemaNode, path: Path, key: string, root: unknown): Finding {
  const place = schemaAt(schema, path);
  const known = place === null ? [] : [place, ...branchesOf(place)].flatMap(knownKeys);
  const meant = nearest(key, known);
  if (meant !== null && key !== meant && key.trim() === meant)
    return hardSpace([...path, key], meant);
  return {
    code: 'cle-inconnue',
    niveau: 'erreur',
    path: [...path, key],
    cible: 'cle',
    message: `La clé ${quoted(excerpt(key, 40))} n’existe pas ici.`,
    remede: mend(meant, known, valueless(root, path, key)),
  };
}

function hardSpace(path: Path, meant: string): Finding {
  return {
    code: 'espace-insecable',
    niveau: 'erreur',
    path,
    cible: 'cle',
    message: `La clé ${quoted(meant)} touche une espace insécable : YAML la prend pour une lettre de la clé.`,
    remede: `Effacez l’espace entre ${quoted(meant)} et les deux-points.`,
  };
}

function mend(meant: string | null, known: readonly string[], alone: boolean): string {
  if (meant !== null) return `Vouliez-vous dire ${quoted(meant)} ?`;
  if (alone) {
    return 'Entre accolades, une virgule sépare deux clés : si ces mots sont la suite d’un texte, mettez le texte entier entre guillemets droits ("…").';
  }
  if (known.length === 0) return 'Supprimez cette ligne.';
  if (known.length > 15)
    return 'Supprimez cette ligne, ou cherchez le nom juste dans le guide du format.';
  return `Les clés possibles sont ${quotedList(known, 'et')}. Supprimez cette ligne ou changez son nom.`;
}

/** `{dit: Bonjour, madame}`: a key that has no colon after it. */
function valueless(root: unknown, path: Path, key: string): boolean {
  let node = root;
  for (const step of path) node = memberOf(node, step)?.value;
  return memberOf(node, key)?.value === null;
}
