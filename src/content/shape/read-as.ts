import { isMap, isScalar, isSeq } from 'yaml';
import { excerpt, quoted } from '../text/french.ts';

/** What YAML read, in words: « une liste », « une suite de clés », « le texte « … » ». */
export function readAs(node: unknown): string {
  if (isSeq(node)) return 'une liste';
  if (isMap(node)) return 'une suite de clés';
  if (isScalar(node)) return `le texte ${quoted(excerpt(String(node.value), 40))}`;
  return 'autre chose';
}
