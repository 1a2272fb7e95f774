import { contentWords } from './content-words.ts';
import type { CandidateTurn, SaleRecord } from './sale-record.ts';

/** For each turn of the candidate, the client's words it takes up. */
export interface TakenUp {
  readonly turn: CandidateTurn;
  /** Content words (cut) first said by the client at least one exchange earlier, first taken up here. */
  readonly mots: readonly string[];
}

/**
 * Words of the client the candidate takes up later: said by the client before the candidate said
 * them, and not just before this turn (a mere echo). The best sign that listening is used (METHODE § 3.4).
 */
export function takenUpWords({ tours }: SaleRecord): TakenUp[] {
  const firstSaid = new Map<string, number>();
  const own = new Set<string>();
  return tours.map((turn) => {
    for (const word of contentWords(turn.avant))
      if (!own.has(word) && !firstSaid.has(word)) firstSaid.set(word, turn.rang);
    const words = [...new Set(contentWords(turn.texte))];
    const mots = words.filter((word) => {
      const since = firstSaid.get(word);
      return since !== undefined && since < turn.rang && !own.has(word);
    });
    for (const word of words) own.add(word);
    return { turn, mots };
  });
}
