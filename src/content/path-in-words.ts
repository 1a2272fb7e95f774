import { isScalar } from 'yaml';
import type { Path } from './finding.ts';
import { memberOf } from './member-of.ts';
import { quoted } from './text/french.ts';

/** « besoins › n° 2 « bruit » › reponse »: list positions count from 1 and carry the item's id. */
export function pathInWords(root: unknown, path: Path): string {
  const words: string[] = [];
  let node: unknown = root;
  for (const step of path) {
    const value = memberOf(node, step)?.value;
    words.push(typeof step === 'number' ? itemInWords(step, value) : step);
    node = value;
  }
  return words.join(' › ');
}

function itemInWords(index: number, node: unknown): string {
  const id = memberOf(node, 'id')?.value;
  const name = isScalar(id) && typeof id.value === 'string' ? ` ${quoted(id.value)}` : '';
  return `n° ${index + 1}${name}`;
}
