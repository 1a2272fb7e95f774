import { isMap, isNode } from 'yaml';
import type { Finding, Path } from '../finding.ts';
import { memberOf } from '../member-of.ts';
import { quoted, quotedList } from '../text/french.ts';
import { memberSchema, type SchemaNode, schemaAt } from './schema-node.ts';

/** The keys a map should have and has not, shown at its first key, beside which they go. */
export function missingKeys(
  schema: SchemaNode,
  path: Path,
  keys: readonly string[],
  root: unknown,
): Finding {
  const many = keys.length > 1;
  let node = root;
  for (const step of path) node = memberOf(node, step)?.value;
  const first = isMap(node) ? node.items[0]?.key : undefined;
  const beside = isNode(first) ? ` au même niveau que ${quoted(String(first))}` : '';
  const place = schemaAt(schema, path);
  const lines = keys.map((key) => {
    const meaning = place === null ? undefined : memberSchema(place, key)?.description;
    return meaning === undefined
      ? quoted(`${key}:`)
      : `${quoted(`${key}:`)} (${meaning.replace(/\.$/, '')})`;
  });
  return {
    code: 'cle-manquante',
    niveau: 'erreur',
    path,
    message: `Il manque ici ${many ? 'les clés' : 'la clé'} ${quotedList(keys, 'et')}.`,
    remede: `Ajoutez${beside} : ${lines.join(', ')}.`,
  };
}
