import type { Token } from './token.ts';

/** What may follow the cents: « six euros quarante par semaine », never « six euros dix tenues ». */
const AFTER_CENTS =
  /^(par|la|le|l|les|hors|ht|ttc|de|du|d|pour|sur|et|en|au|a|chacune?|piece|avec|sans|ou|mais|c|je|on|vous|a|an|each|per|for|and|or|the|if|with|excl|plus|net|nets|tout|toutes?)$/;

/** « Six euros quarante » is said in three words and is one value: 6.40 euros. */
export function joinCents(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const [currency, cents, next] = tokens.slice(i + 1, i + 4);
    const whole = token.value !== null && Number.isInteger(token.value) && token.after === '';
    if (
      whole &&
      token.value !== null &&
      currency?.word === 'euros' &&
      currency.after === '' &&
      cents !== undefined &&
      cents.value !== null &&
      Number.isInteger(cents.value) &&
      cents.value >= 5 &&
      cents.value < 100 &&
      (cents.after !== '' || next === undefined || AFTER_CENTS.test(next.word))
    ) {
      const value = Math.round(token.value * 100 + cents.value) / 100;
      joined.push({ ...token, value, word: String(value) });
      joined.push({ ...currency, end: cents.end, after: cents.after });
      i += 2;
    } else joined.push(token);
  }
  return joined;
}
