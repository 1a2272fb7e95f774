import type { Path } from '../finding.ts';

/** A path as one string, for sets. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}

/** Whether the path, or one that leads to it, is in the set. */
export function isWithin(path: Path, keys: ReadonlySet<string>): boolean {
  return (
    path.some((_, depth) => keys.has(pathKey(path.slice(0, depth + 1)))) || keys.has(pathKey([]))
  );
}
