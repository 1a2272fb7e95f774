import type { z } from 'zod';
import type { Finding } from './finding.ts';
import { placeFinding } from './place-finding.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read/read-yaml.ts';
import type { SchemaNode } from './shape/schema-node.ts';
import { shapePass } from './shape/shape-pass.ts';
import { sourceText } from './text/source-text.ts';

/** A format: the schema that judges whole, the one that keeps what is sound, and both as JSON Schema. */
export interface Format<Whole, Draft> {
  readonly whole: z.ZodType<Whole>;
  readonly draft: z.ZodType<Draft>;
  readonly schema: SchemaNode;
  /** The passes after the shape, over the sections that are sound. */
  readonly check: (draft: Draft) => readonly Finding[];
  /** Advice on a value that has no error. */
  readonly advise: (whole: Whole) => readonly Finding[];
}

/**
 * All the passes over one text: read, shape, then the format's own checks on whatever is sound.
 * Never throws; without a value there is at least one error, and an error means no value.
 */
export function compile<Whole, Draft>(
  raw: string,
  file: string,
  format: Format<Whole, Draft>,
): { value: Whole | null; problems: Problem[] } {
  const source = sourceText(file, raw);
  const { root, findings: read } = readYaml(source);
  const findings: Finding[] = [...read];
  let value: Whole | null = null;
  if (root !== null) {
    const { sound, findings: shape } = shapePass(source, root, format.whole, format.schema);
    findings.push(...shape);
    const draft = format.draft.safeParse(sound);
    if (draft.success) findings.push(...format.check(draft.data));
    const whole = format.whole.safeParse(sound);
    if (whole.success && !findings.some(({ niveau }) => niveau === 'erreur')) {
      value = whole.data;
      findings.push(...format.advise(whole.data));
    }
  }
  const problems = findings.map((finding) => placeFinding(source, root, finding));
  return { value, problems: withoutRepeats(problems) };
}

/** In the order of the file, the same thing of the same place said once. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems
    .toSorted((a, b) => a.ligne - b.ligne || a.colonne - b.colonne || (a.code < b.code ? -1 : 1))
    .filter(({ ligne, colonne, code, message }) => {
      const key = `${ligne}:${colonne}:${code}:${message}`;
      const fresh = !seen.has(key);
      seen.add(key);
      return fresh;
    });
}
