import type { Token } from './token.ts';

/** What may follow the cents: « six euros quarante par semaine », never « six euros dix tenues ». */
const AFTER_CENTS =
  /^(par|la|le|l|les|hors|ht|ttc|tva|de|du|d|pour|sur|et|en|au|a|chacune?|piece|avec|sans|ou|mais|c|je|on|vous|a|an|each|per|for|and|or|the|if|with|excl|plus|net|nets|tout|toutes?|centimes?|soit|puis|contre|excluding|including)$/;

/** What the second figure would count otherwise: « six euros dix tenues », « vingt euros dix pour cent ». */
const COUNTED = /^[a-z]{2,}[sx]$|^(pourcent|percent|kg|cm|m|h|an|x|g|km|l|mois|an|jour|people)$/;

const endsCents = (next: Token | undefined): boolean =>
  next === undefined ||
  AFTER_CENTS.test(next.word) ||
  (next.value === null && !COUNTED.test(next.word));

const cents = (token: Token | undefined, least: number): number | null =>
  token !== undefined &&
  token.value !== null &&
  Number.isInteger(token.value) &&
  token.value >= least &&
  token.value < 100
    ? token.value
    : null;

/** The whole euros said at a token: « un euro dix » starts with an article. */
function wholeEuros(token: Token, currency: Token | undefined): number | null {
  if (token.after !== '' || currency === undefined || currency.after !== '') return null;
  const one = token.word === 'un' || token.word === 'one';
  if (currency.word === 'euro') return token.value ?? (one ? 1 : null);
  if (currency.word !== 'euros') return null;
  return token.value !== null && Number.isInteger(token.value) ? token.value : null;
}

/** « Six euros quarante » is said in three words and is one value: 6.40 euros. */
export function joinCents(tokens: readonly Token[]): readonly Token[] {
  // Most lines speak of no money at all.
  if (!tokens.some(({ word }) => word === 'euro' || word === 'euros')) return tokens;
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const currency = tokens[i + 1];
    const euros = wholeEuros(token, currency);
    if (euros === null || currency === undefined) {
      joined.push(token);
      continue;
    }
    // « Douze euros et cinquante centimes ».
    const linked = tokens[i + 2]?.word === 'et' ? 1 : 0;
    const first = tokens[i + 2 + linked];
    // « Un euro zéro cinq ».
    const zero = first?.value === 0 && first.after === '' ? 1 : 0;
    const said = tokens[i + 2 + linked + zero];
    const next = tokens[i + 3 + linked + zero];
    const part = cents(said, zero === 1 ? 1 : 5);
    const named = said?.after === '' && /^(centimes?|cents?)$/.test(next?.word ?? '');
    const closed = said?.after !== '' || endsCents(next);
    if (part === null || said === undefined || !(named || (closed && linked === 0))) {
      joined.push(token);
      continue;
    }
    const value = Math.round(euros * 100 + part) / 100;
    const { end, after } = named && next !== undefined ? next : said;
    joined.push({ ...token, value, word: String(value) });
    joined.push({ ...currency, end, after });
    i += 2 + linked + zero + (named ? 1 : 0);
  }
  return joined;
}
