import { inSentence } from './in-sentence.ts';

/** The first clause of a fact: what one would say of it aloud. */
export function gist(fact: string): string {
  return inSentence(fact.split(/[.;:(]/u)[0] ?? fact);
}
