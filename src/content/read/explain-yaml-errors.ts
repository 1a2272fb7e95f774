import type { ErrorCode, YAMLError } from 'yaml';
import type { Finding } from '../finding.ts';
import { positionAt } from '../text/position-at.ts';
import type { SourceText } from '../text/source-text.ts';
import { diagnoseValue } from './diagnose-value.ts';
import { explainYamlCode } from './explain-yaml-code.ts';
import { findOpenQuote } from './find-open-quote.ts';

/** These errors say by themselves what is wrong, whatever the line looks like. */
const SELF_EVIDENT: ReadonlySet<ErrorCode> = new Set([
  'DUPLICATE_KEY',
  'NON_STRING_KEY',
  'BAD_DQ_ESCAPE',
  'MULTIPLE_DOCS',
  'RESOURCE_EXHAUSTION',
]);
/** After these errors the library still has the tree the writer meant. */
const HARMLESS: ReadonlySet<ErrorCode> = new Set([
  'DUPLICATE_KEY',
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
]);
/** After these, what follows is still read in its place; after any other, later errors are echoes. */
const LOCAL: ReadonlySet<ErrorCode> = new Set([
  ...HARMLESS,
  'BLOCK_AS_IMPLICIT_KEY',
  'NON_STRING_KEY',
]);

/**
 * The YAML library's errors in French, one per line and without echoes. `broken` says that the
 * tree cannot be relied upon.
 */
export function explainYamlErrors(
  source: SourceText,
  errors: readonly YAMLError[],
): { findings: Finding[]; broken: boolean } {
  const findings: Finding[] = [];
  const seen = new Set<number>();
  const tab = errors.find(({ code }) => code === 'TAB_AS_INDENT');
  // A tab where spaces are due makes errors before it as well as after.
  const ordered = tab === undefined ? errors.toSorted((a, b) => a.pos[0] - b.pos[0]) : [tab];
  for (const error of ordered) {
    const { ligne } = positionAt(source, error.pos[0]);
    const finding = explain(source, error, ligne);
    // The mistake may be shown further down than where the reader stumbled.
    const shown = positionAt(source, finding.span?.debut ?? error.pos[0]).ligne;
    if (!seen.has(shown) && !seen.has(ligne)) findings.push(finding);
    seen.add(shown).add(ligne);
    if (!LOCAL.has(error.code)) break;
  }
  return { findings, broken: errors.some((error) => !HARMLESS.has(error.code)) };
}

function explain(source: SourceText, error: YAMLError, line: number): Finding {
  const open = error.code === 'MISSING_CHAR' ? findOpenQuote(source) : null;
  if (open !== null) return open;
  if (SELF_EVIDENT.has(error.code)) return explainYamlCode(source, error);
  return diagnoseValue(source, error, line) ?? explainYamlCode(source, error);
}
