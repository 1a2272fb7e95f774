import { type Item, makeItem } from './item.ts';
import type { Speech } from './speech.ts';

const PAYS =
  /^(pay\w*|regl\w*|moitie|solde|pourcent|tiers|acompte|reste|cash|due|restant|arrhes|comptant|factur\w*)$/;

/** How far back the talk of a payment may be. */
const NEAR = 6;

const talksOfPaying = (speech: Speech, at: number): boolean => {
  for (let k = at - 1; k >= Math.max(0, at - NEAR); k--) if (PAYS.test(speech.word(k))) return true;
  return false;
};

const paid = (unite: string, from: number, to: number): Item =>
  makeItem({ sorte: 'paiement', valeur: null, unite, from, to });

/** The words terms of payment may open with. */
export const TERM_OPENERS: readonly string[] = ['comptant', 'a', 'on', 'upon'];

/** Terms of payment said without a figure: « comptant », « à réception », “on delivery”. */
export function readTerms(speech: Speech, at: number): Item | null {
  const { word } = speech;
  if (word(at) === 'comptant') return word(at - 1) === 'en' ? null : paid('comptant', at, at + 1);
  if (word(at) === 'a' || word(at) === 'on' || word(at) === 'upon') {
    if (/^(reception|receipt)$/.test(word(at + 1))) return paid('à réception', at, at + 2);
    const the = word(at + 1) === 'la' ? 1 : 0;
    const noun = word(at + 1 + the);
    if (noun === 'commande' && the === 1 && talksOfPaying(speech, at))
      return paid('à la commande', at, at + 3);
    if (/^(order|ordering)$/.test(noun) && talksOfPaying(speech, at))
      return paid('à la commande', at, at + 2);
    if (/^(livraison|delivery)$/.test(noun) && talksOfPaying(speech, at))
      return paid('à la livraison', at, at + 2 + the);
  }
  return null;
}

const GIVEN: ReadonlySet<string> = new Set(
  'offert offerte offerts offertes gratuit gratuite gratuits gratuites gratuitement gratos gracieux gracieusement'.split(
    ' ',
  ),
);

/** The words that may give something for nothing. */
export const GIFT_WORDS: ReadonlySet<string> = new Set([
  ...GIVEN,
  ...'cadeau cadeaux offre offrons rien free'.split(' '),
]);

/** Whether a token gives something for nothing: « offert », « gratuit », « ne coûte rien », “free”. */
export function isGift(speech: Speech, at: number): boolean {
  const { word } = speech;
  const said = word(at);
  if (said === 'gratuit' && word(at - 1) === 'pas') return false;
  if (/^cadeaux?$/.test(said)) return /^(en|c|est|sont)$/.test(word(at - 1));
  if (GIVEN.has(said)) return true;
  if (/^(offre|offrons)$/.test(said)) {
    const figure = [1, 2, 3].some((k) => speech.value(at + k) !== null);
    return (
      /^(vous|l|les|la|te)$/.test(word(at - 1)) &&
      /^(je|on|nous|vous)$/.test(word(at - 2)) &&
      !figure
    );
  }
  if (said === 'rien')
    return /^(coute|coutera|coutent|couterait|payez|paye|paies|paierez|payerez)$/.test(
      word(at - 1),
    );
  if (said !== 'free' || speech.language !== 'en') return false;
  return !/^(feel|are|am|one)$/.test(word(at - 1)) && !/^(to|time)$/.test(word(at + 1));
}
