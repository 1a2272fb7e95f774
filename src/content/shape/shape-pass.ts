import type { z } from 'zod';
import type { Finding } from '../finding.ts';
import type { SourceText } from '../text/source-text.ts';
import { cast, type Plain } from './cast.ts';
import { createCastContext } from './cast-context.ts';
import { explainIssues } from './explain-issues.ts';
import { pathKey } from './path-key.ts';
import type { SchemaNode } from './schema-node.ts';

/** What the shape pass makes of a tree. */
export interface Shaped {
  /** The file's members that are sound, by key: what the next passes may rely on. */
  readonly sound: { readonly [key: string]: Plain };
  readonly findings: readonly Finding[];
}

/**
 * Second pass: the tree against the format. `form` judges, `schema` is the same format as JSON
 * Schema, which says what to cast each text into and which keys to suggest.
 */
export function shapePass(
  source: SourceText,
  root: unknown,
  form: z.ZodType,
  schema: SchemaNode,
): Shaped {
  const findings: Finding[] = [];
  const silenced = new Set<string>();
  const value = cast(root, schema, [], createCastContext(source, findings, silenced));
  const judged = form.safeParse(value);
  const issues = judged.success ? [] : judged.error.issues;
  const explained = explainIssues(issues, schema, value, root, silenced);
  const faulty = new Set([...issues, ...findings].map((item) => String(item.path[0])));
  const silencedTop = (key: string) => silenced.has(pathKey([key]));
  const members = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  const sound = Object.entries(members).filter(([key]) => !faulty.has(key) && !silencedTop(key));
  return { sound: Object.fromEntries(sound), findings: [...findings, ...explained] };
}
