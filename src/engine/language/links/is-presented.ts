import { listedValues } from '../slots/listed-values.ts';
import { rememberLine } from '../text/remember-line.ts';
import { rememberReading } from '../text/remember-reading.ts';
import type { TurnContext } from '../turn-context.ts';
import { indexOffer } from './offer-index.ts';
import { rememberSale } from './remember-sale.ts';

/** Words of the offer that make it presented. */
const ENOUGH = 3;

/** What a line of the candidate says of the offer: its words, or a price of the list. */
interface Said {
  readonly priced: boolean;
  readonly words: readonly string[];
}

const reader = rememberSale((sale) =>
  rememberLine((line): Said => {
    const { tokens, content } = rememberReading(line, sale.langue);
    const { presented } = indexOffer(sale);
    const prices = listedValues(sale);
    return {
      priced: tokens.some(({ value }) => value !== null && value > 12 && prices.has(value)),
      words: [...content].filter((stem) => presented.has(stem)),
    };
  }),
);

/**
 * Whether the candidate has begun to present the offer or its price. Before that, a client who
 * complains speaks of his own situation: there is nothing yet to object to.
 */
export function isPresented({
  candidateLines,
  sale,
}: Pick<TurnContext, 'candidateLines' | 'sale'>): boolean {
  const read = reader(sale);
  const used = new Set<string>();
  for (const line of candidateLines) {
    const { priced, words } = read(line);
    if (priced) return true;
    for (const word of words) used.add(word);
  }
  return used.size >= ENOUGH;
}
