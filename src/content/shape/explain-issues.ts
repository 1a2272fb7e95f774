import type { z } from 'zod';
import type { Finding, Path } from '../finding.ts';
import { nearest } from '../text/nearest.ts';
import type { Plain } from './cast.ts';
import { explainIssue } from './explain-issue.ts';
import { missingKeys } from './missing-keys.ts';
import { isWithin, pathKey } from './path-key.ts';
import type { SchemaNode } from './schema-node.ts';
import { unknownKey } from './unknown-key.ts';

type Issue = z.core.$ZodIssue;

/**
 * The schema's issues in French, one per node: the missing keys of a map make one finding, and a
 * key that is missing because it was misspelt is not reported twice. Nothing is said of a place in
 * `silenced`, where the casting has spoken already.
 */
export function explainIssues(
  issues: readonly Issue[],
  schema: SchemaNode,
  value: Plain,
  root: unknown,
  silenced: ReadonlySet<string>,
): Finding[] {
  const flat = issues
    .flatMap((issue) => flatten(issue))
    .filter((issue) => !isWithin(toPath(issue.path), silenced));
  const findings: Finding[] = [];
  const missing = new Map<string, { path: Path; keys: string[] }>();
  const misspelt = new Set<string>();
  for (const issue of flat) {
    if (issue.code !== 'unrecognized_keys') continue;
    const path = toPath(issue.path);
    const absent = flat.filter(
      (other) =>
        isMissing(other, value) && pathKey(toPath(other.path).slice(0, -1)) === pathKey(path),
    );
    for (const key of issue.keys.filter((name) => !silenced.has(pathKey([...path, name])))) {
      const meant = nearest(
        key,
        absent.map((other) => String(other.path.at(-1))),
      );
      if (meant !== null) misspelt.add(pathKey([...path, meant]));
      findings.push(unknownKey(schema, path, key, root));
    }
  }
  for (const issue of flat) {
    const path = toPath(issue.path);
    if (issue.code === 'unrecognized_keys') continue;
    if (!isMissing(issue, value)) {
      findings.push(explainIssue(issue, path, schema, valueAt(value, path)));
    } else if (!misspelt.has(pathKey(path))) {
      const parent = path.slice(0, -1);
      const group = missing.get(pathKey(parent)) ?? { path: parent, keys: [] };
      group.keys.push(String(path.at(-1)));
      missing.set(pathKey(parent), group);
    }
  }
  const groups = [...missing.values()].map(({ path, keys }) =>
    missingKeys(schema, path, keys, root),
  );
  return [...findings, ...groups];
}

/** A union's issue becomes those of the one branch whose key is there. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branch = issue.errors.find(
    (errors) =>
      !errors.some((error) => error.code === 'unrecognized_keys' && error.path.length === 0),
  );
  if (branch === undefined) return [issue];
  return branch.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] }));
}

function isMissing(issue: Issue, value: Plain): boolean {
  const path = toPath(issue.path);
  if (path.length === 0 || valueAt(value, path) !== undefined) return false;
  return (
    issue.code === 'invalid_type' ||
    issue.code === 'invalid_value' ||
    issue.code === 'invalid_union'
  );
}

function toPath(path: readonly PropertyKey[]): Path {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
}

function valueAt(value: Plain, path: Path): Plain {
  let current = value;
  for (const step of path) {
    if (Array.isArray(current)) current = typeof step === 'number' ? current[step] : undefined;
    else if (typeof current === 'object' && current !== null) {
      current =
        typeof step === 'string' && Object.hasOwn(current, step) ? current[step] : undefined;
    } else return undefined;
  }
  return current;
}
