import type { Amount } from './amount.ts';

const FUNCTION_WORDS =
  /^(ht|hors|ttc|par|si|a|et|sur|pour|la|le|les|en|mais|avec|au|on|car|du|kilo|jusqu|chacune?|chaque|ou|je|il|vous|c|ca|puis|donc|alors|tout|toute|direct|non|oui|ok|de|environ|moi|un|une|plus|moins|sans|aussi|quand|selon|aujourd|normalement|maintenant|comme|excl|for|if|when|and|but|at|with|is|an|the|per|each|also|too|so|then|instead|or|i|it|you|we|by|to|from|off|now|back|less|more|because|without|all|today|until|before|while|s|flat|deal)$/;

/** Whether nothing is counted by a plain number: the word after it belongs to the rest of the sentence. */
export function isBare({ noun }: Amount): boolean {
  return noun === '' || FUNCTION_WORDS.test(noun);
}
