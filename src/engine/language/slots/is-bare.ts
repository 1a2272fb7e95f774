import type { Amount } from './amount.ts';

const FUNCTION_WORDS =
  /^(ht|hors|ttc|par|si|a|et|sur|pour|la|le|les|en|mais|avec|au|on|car|du|kilo|jusqu|excl|for|if|when|chacune?|chaque|ou|je|vous|c|ca|puis|donc|tout|toute|direct|non|oui|ok|and|but|at|de|environ|moi|with|is|un|une|an|the|per|each|also|too|so|then|instead|or|i|you|we)$/;

/** Whether nothing is counted by a plain number: the word after it belongs to the rest of the sentence. */
export function isBare({ noun }: Amount): boolean {
  return noun === '' || FUNCTION_WORDS.test(noun);
}
