import type { SaleContext } from '#engine/domain/sale-context.ts';
import type { Theme } from '#engine/domain/themes.ts';
import { contentStems } from '../links/content-stems.ts';
import { rememberSale } from '../links/remember-sale.ts';
import { weighStems } from '../links/weigh-stems.ts';

interface KnownNeeds {
  readonly needs: readonly { readonly theme: Theme; readonly stems: ReadonlySet<string> }[];
  readonly weigh: (stem: string) => number;
}

const know = rememberSale((sale): KnownNeeds => {
  const needs = sale.besoins.map(({ theme, enonce }) => ({
    theme,
    stems: contentStems(enonce, sale.langue),
  }));
  return { needs, weigh: weighStems(needs.map(({ stems }) => stems)) };
});

/** How much one telling word shared with a need speaks for its theme. */
const SHARED = 0.6;

/**
 * How far words speak for the themes of the situation’s needs: a question that takes up the words
 * of a need asks for it (« vous êtes sur Clarinet ? », where Clarinet is the present supplier).
 */
export function themesOfNeeds(
  stems: readonly (string | null)[],
  sale: SaleContext,
): Map<Theme, number> {
  const { needs, weigh } = know(sale);
  const asked = new Set(stems.filter((stem) => stem !== null));
  const scores = new Map<Theme, number>();
  for (const need of needs) {
    let score = 0;
    for (const stem of need.stems) if (asked.has(stem)) score += SHARED * weigh(stem);
    if (score > (scores.get(need.theme) ?? 0)) scores.set(need.theme, Math.min(score, 1.2));
  }
  return scores;
}
