import { isNode } from 'yaml';
import type { Finding, Path, Span } from '../finding.ts';
import type { SourceText } from '../text/source-text.ts';
import { pathKey } from './path-key.ts';

/** What the casting of a file shares: its text, and what was found amiss so far. */
export interface CastContext {
  readonly source: SourceText;
  /** The `[…]` list the value stands in, where a comma cuts a sentence in two; said once per list. */
  readonly brackets: { told: boolean } | null;
  readonly inBrackets: () => CastContext;
  /** One finding per place: whatever else is wrong there is an echo. */
  readonly report: (finding: Omit<Finding, 'niveau'>) => void;
  /** Marks a place as already reported. */
  readonly silence: (path: Path) => void;
  /** The comment that follows a value on its line. */
  readonly commentAfter: (node: unknown) => Span | null;
}

/** A context that collects into `findings`, and into `silenced` the places already reported. */
export function createCastContext(
  source: SourceText,
  findings: Finding[],
  silenced: Set<string>,
): CastContext {
  const context: CastContext = {
    source,
    brackets: null,
    inBrackets: () => ({ ...context, brackets: { told: false } }),
    report: (finding) => {
      findings.push({ ...finding, niveau: 'erreur' });
      silenced.add(pathKey(finding.path));
    },
    silence: (path) => {
      silenced.add(pathKey(path));
    },
    commentAfter: (node) => commentAfter(source, node),
  };
  return context;
}

function commentAfter(source: SourceText, node: unknown): Span | null {
  if (!isNode(node) || node.range === null || node.range === undefined) return null;
  const end = node.range[1];
  const rest = /^[ \t]*#.*/.exec(source.text.slice(end, end + 2000));
  if (rest === null) return null;
  return { debut: end + rest[0].indexOf('#'), fin: end + rest[0].length };
}
