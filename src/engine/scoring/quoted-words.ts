import type { Act } from '../domain/acts.ts';
import type { CandidateTurn } from './sale-record.ts';
import { LONGEST_QUOTATION, shortQuotation } from './short-quotation.ts';

/** End of the last sentence that ends before `at`: where the sentence around `at` begins. */
function sentenceStart(text: string, at: number): number {
  const before = [...text.slice(0, at).matchAll(/[.!?…]+\s+|\n+/gu)].at(-1);
  return before === undefined ? 0 : before.index + before[0].length;
}

function sentenceEnd(text: string, at: number): number {
  const after = /[.!?…]+(?=\s|$)|\n/u.exec(text.slice(at));
  return after === null ? text.length : at + after.index + after[0].length;
}

/**
 * The words of a turn to quote for the first of `acts` found in it: the sentence around the span the
 * language part gave, from the span on when the sentence is too long for a margin. The whole turn when
 * no act is found, or when the log's span is not in the text.
 */
export function quotedWords({ analyse, texte }: CandidateTurn, acts: readonly Act[]): string {
  const found = analyse?.actes.find(({ acte }) => acts.includes(acte));
  if (!found || found.fin <= found.debut || found.fin > texte.length) return shortQuotation(texte);
  // A span that begins with the blank after a full stop belongs to the sentence that follows.
  const start = found.fin - texte.slice(found.debut, found.fin).trimStart().length;
  const end = sentenceEnd(texte, Math.max(start, found.fin - 1));
  const sentence = texte.slice(sentenceStart(texte, start), end).trim();
  if (sentence.length <= LONGEST_QUOTATION) return sentence;
  return shortQuotation(texte.slice(start, end));
}
