import { isScalar } from 'yaml';
import type { Path } from '../finding.ts';
import type { CastContext } from './cast-context.ts';
import { readAs } from './read-as.ts';

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['oui', true],
  ['true', true],
  ['non', false],
  ['false', false],
]);

/** `oui` or `non` (`true` and `false` are understood too). */
export function castFlag(node: unknown, path: Path, context: CastContext): boolean | undefined {
  const flag = isScalar(node) ? FLAGS.get(String(node.value).toLowerCase()) : undefined;
  if (flag === undefined) {
    context.report({
      code: 'case-illisible',
      path,
      message: `« oui » ou « non » est attendu ici ; YAML a lu ${readAs(node)}.`,
      remede: 'Écrivez oui ou non, sans guillemets ni accent.',
    });
  }
  return flag;
}
