import { listedValues } from '../slots/listed-values.ts';
import { rememberReading } from '../text/remember-reading.ts';
import type { TurnContext } from '../turn-context.ts';
import { indexOffer } from './offer-index.ts';

/** Words of the offer that make it presented. */
const ENOUGH = 3;

/**
 * Whether the candidate has begun to present the offer or its price. Before that, a client who
 * complains speaks of his own situation: there is nothing yet to object to.
 */
export function isPresented({
  candidateLines,
  sale,
}: Pick<TurnContext, 'candidateLines' | 'sale'>): boolean {
  const { presented } = indexOffer(sale);
  const prices = listedValues(sale);
  const used = new Set<string>();
  for (const line of candidateLines) {
    const { tokens, stems } = rememberReading(line, sale.langue);
    if (tokens.some(({ value }) => value !== null && value > 12 && prices.has(value))) return true;
    for (const stem of stems) if (stem !== null && presented.has(stem)) used.add(stem);
  }
  return used.size >= ENOUGH;
}
