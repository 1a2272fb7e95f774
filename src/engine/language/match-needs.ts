import type { SaleContext } from '#engine/domain/sale-context.ts';
import { contentStems } from './links/content-stems.ts';
import { rememberSale } from './links/remember-sale.ts';
import { weighStems } from './links/weigh-stems.ts';

/** Which needs of the situation a text of the client reveals, in the order of the situation. */
export function matchNeeds(clientText: string, sale: SaleContext): string[] {
  return needsSpokenOf(contentStems(clientText, sale.langue), sale);
}

/** Points a need asks for: two telling words of its statement. */
const ENOUGH = 1.7;

const know = rememberSale(({ besoins, langue }) => {
  const needs = besoins.map(({ id, enonce }) => ({ id, stems: contentStems(enonce, langue) }));
  return { needs, weigh: weighStems(needs.map(({ stems }) => stems)) };
});

/** Which needs a set of stems speaks of. */
export function needsSpokenOf(stems: ReadonlySet<string>, sale: SaleContext): string[] {
  const { needs, weigh } = know(sale);
  return needs
    .filter((need) => {
      let score = 0;
      for (const stem of need.stems) if (stems.has(stem)) score += weigh(stem);
      return score >= ENOUGH;
    })
    .map(({ id }) => id);
}
