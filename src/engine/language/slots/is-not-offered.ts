import type { SaleContext } from '#engine/domain/sale-context.ts';
import { contentStems } from '../links/content-stems.ts';
import type { ClientView } from '../links/client-view.ts';
import { rememberSale } from '../links/remember-sale.ts';
import type { Reading } from '../text/reading.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { rememberReading } from '../text/remember-reading.ts';
import type { Amount } from './amount.ts';
import { readTone } from './sentence-tone.ts';

/** A summary of the client’s needs, offered for his assent. */
const CHECKS = {
  fr: / (?:attendez que je|si je (?:comprends|resume|rassemble)|je redis|si je ai bien|vous voulez|vous cherchez|fidele|je (?:oublie|me trompe)|est ce exact|c est bien cela) /,
  en: / (?:if i understand|so you (?:have|need|want)|is that (?:right|correct)) /,
} as const;

const USUAL = /^(normalement|habitude|normal|catalogue|usually|normally)$/;
const TURN = /^(mais|moi|but)$/;

/** « Sienna 80 »: the figure belongs to a name of the offer. */
function isProductName(
  { tokens, language }: Reading,
  { from, value, unit }: Amount,
  sale: SaleContext,
): boolean {
  const before = tokens[from - 1];
  if (before === undefined || unit !== 'nombre' || before.after !== '') return false;
  const name = ` ${before.word} ${value} `;
  return sale.offre.some(({ produit }) => rememberReading(produit, language).canon.includes(name));
}

/** « Normalement c’est 139, mais je peux faire 125 », « 89 au lieu de 109 ». */
function isSuperseded({ tokens }: Reading, { from, to }: Amount, sentence: Sentence): boolean {
  const lead = tokens.slice(Math.max(sentence.from, from - 6), from);
  if (lead.slice(-2).some(({ word }) => word === 'lieu')) return true;
  return (
    lead.some(({ word }) => USUAL.test(word)) &&
    tokens.slice(to).some(({ word }) => TURN.test(word))
  );
}

/** Words and figures of the price list. */
const listedStems = rememberSale(({ tarif, langue }) => contentStems(tarif, langue));

/**
 * Whether a figure is not put on the table: a competitor’s, the client’s own merely repeated, one
 * that is turned down, asked about, superseded, or part of a product’s name.
 */
export function isNotOffered(
  reading: Reading,
  amount: Amount,
  sentence: Sentence,
  sale: SaleContext,
  view: ClientView,
  said: ReadonlySet<string>,
): boolean {
  const tone = readTone(reading, sentence);
  const restating = CHECKS[reading.language].test(reading.canon);
  const key = `#${amount.value}`;
  const listed = listedStems(sale).has(key);
  const small = amount.value < 13 && amount.unit !== 'euros' && !restating;
  const heard = (small ? view.lastStems : view.allStems).has(key);
  const theirs = heard && (restating || (!listed && (small || !said.has(key))));
  if (theirs && (!tone.offer || restating)) return true;
  const foreign = tone.rival || (tone.theirs && view.allStems.has(key));
  if (!tone.firm && (tone.refused || (foreign && !listed))) return true;
  const question = sentence.asked && sentence.to - sentence.from <= 10;
  if (question && !tone.firm && !tone.offer) return true;
  return isProductName(reading, amount, sale) || isSuperseded(reading, amount, sentence);
}
