import { excerpt, frenchNumber, quoted } from '#content/text/french.ts';
import { ACT_LABELS } from '#engine/domain/acts.ts';
import type { Analysis } from '#engine/domain/analysis.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import { THEME_LABELS } from '#engine/domain/themes.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

const told = (text: string): string => quoted(excerpt(printable(text)));

/**
 * What a turn is about: the themes of its questions, then what it touches of the situation, in the
 * situation’s own words. One line for each that there is.
 */
export function linksLines(analyse: Analysis, sale: SaleContext): string[] {
  const { themes, objection, conditions, besoins } = analyse;
  const lines: readonly (readonly [string, readonly string[]])[] = [
    [themes.length > 1 ? 'thèmes' : 'thème', themes.map((theme) => THEME_LABELS[theme])],
    [
      'objection visée',
      sale.objections.filter(({ id }) => id === objection).map((known) => told(known.formulation)),
    ],
    [
      'sur la table',
      conditions.map(({ enjeu, valeur, unite }) => {
        const libelle = sale.enjeux.find(({ id }) => id === enjeu)?.libelle ?? enjeu;
        return `${printable(libelle)}, ${frenchNumber(valeur)} ${printable(unite)}`;
      }),
    ],
    [
      'offre',
      analyse.arguments.map(({ id, parts }) => {
        const point = sale.offre.find((known) => known.id === id);
        return `${told(point?.produit ?? id)} (${parts.map((part) => ACT_LABELS[part]).join(', ')})`;
      }),
    ],
    [
      'besoin touché',
      sale.besoins.filter(({ id }) => besoins.includes(id)).map(({ enonce }) => told(enonce)),
    ],
  ];
  return lines.flatMap(([label, found]) =>
    found.length === 0 ? [] : [wrap(`${label} : ${found.join(' ; ')}`, '    ')],
  );
}
