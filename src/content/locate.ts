import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Path, Span } from './finding.ts';
import { memberOf } from './member-of.ts';

/**
 * The place of a value, or of the key that holds it, in the file's YAML tree. A path that leaves
 * the tree (a missing key, the text of a reply written bare) stops at the last node it meets.
 */
export function locate(root: unknown, path: Path, target: 'cle' | 'valeur'): Span {
  let node: unknown = root;
  let holder: unknown = null;
  for (const step of path) {
    const member = memberOf(node, step);
    if (member === null) break;
    holder = member.key;
    node = member.value;
  }
  if (target === 'cle' && isNode(holder)) return spanOf(holder);
  return isNode(node) && !isEmptyScalar(node) ? spanOf(node) : spanOf(holder);
}

function isEmptyScalar(node: unknown): boolean {
  return (
    isScalar(node) &&
    node.range !== null &&
    node.range !== undefined &&
    node.range[0] === node.range[1]
  );
}

/** A map is shown by its first key, a list by its first item: the whole would underline pages. */
function spanOf(node: unknown): Span {
  if (isMap(node) && node.items[0] !== undefined) return spanOf(node.items[0].key);
  if (isSeq(node) && node.items[0] !== undefined && node.flow !== true)
    return spanOf(node.items[0]);
  if (!isNode(node) || node.range === null || node.range === undefined) return { debut: 0, fin: 0 };
  return { debut: node.range[0], fin: node.range[1] };
}
