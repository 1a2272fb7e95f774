import { isAbsolute, relative } from 'node:path';

/** A path as a reader finds it: from the current folder when it is under it, whole otherwise. */
export function shownPath(path: string): string {
  if (!isAbsolute(path)) return path;
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short;
}
