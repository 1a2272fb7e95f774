import { isScalar } from 'yaml';
import type { Path } from '../finding.ts';
import { excerpt, quoted } from '../text/french.ts';
import type { CastContext } from './cast-context.ts';
import { readAs } from './read-as.ts';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const FRENCH_NUMBER = /^[-−]?\d{1,3}(?:[\s\u00A0\u202F]?\d{3})*(?:[.,]\d+)?/;

/** A number written with a point and no space; anything else is refused with the right writing. */
export function castNumber(node: unknown, path: Path, context: CastContext): number | undefined {
  const text = isScalar(node) ? String(node.value).trim() : '';
  if (NUMBER.test(text) && Number.isFinite(Number(text))) return Number(text);
  const meant = FRENCH_NUMBER.exec(text)?.[0]
    .replace(/[\s\u00A0\u202F]/g, '')
    .replace(',', '.')
    .replace('−', '-');
  context.report({
    code: 'nombre-illisible',
    path,
    message: isScalar(node)
      ? `Un nombre est attendu ici ; ${quoted(excerpt(text, 40))} n’en est pas un pour l’ordinateur.`
      : `Un nombre est attendu ici ; YAML a lu ${readAs(node)}.`,
    remede:
      meant === undefined || meant === ''
        ? 'Écrivez le nombre seul, en chiffres, sans unité : 1200 ou 12.5.'
        : `Écrivez ${meant.replace(/^(-?)0+(?=\d)/, '$1')} : en chiffres, sans espace ni unité, avec un point pour les décimales.`,
  });
  return undefined;
}
