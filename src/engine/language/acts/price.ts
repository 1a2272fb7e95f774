import type { Evidence } from '../evidence.ts';
import { listedValues } from '../slots/listed-values.ts';
import { readTone } from '../slots/sentence-tone.ts';
import { cuesOf, weaken } from './cue-helpers.ts';
import type { Detector } from './turn.ts';

/** Announcing a price: an amount of the price list, said for the first time, and not the client’s. */
export const detectPrice: Detector = (turn) => {
  const { reading, amounts, context, view, said } = turn;
  const prices = listedValues(context.sale);
  const found: Evidence[] = [];
  for (const amount of amounts) {
    const sentence = reading.sentences[amount.sentence];
    if (sentence === undefined || (amount.unit !== 'euros' && amount.unit !== 'nombre')) continue;
    const key = `#${amount.value}`;
    const listed = prices.has(amount.value);
    const money = amount.unit === 'euros';
    if (!money && !(listed && amount.value > 12 && /^(|ht|hors|ttc|par|la|le|pour|et|ou|si|mais|avec|de|sur|excl|for)$/.test(amount.noun))) continue;
    const tone = readTone(reading, sentence);
    const heard = view.lastStems.has(key);
    const again = said.has(key);
    let force = listed ? 0.8 : money ? 0.4 : 0;
    if (again) force *= 0.45;
    if (heard && !listed) force *= 0.3;
    if ((tone.theirs || tone.rival) && !listed) force *= 0.4;
    if (sentence.asked && !listed) force *= 0.6;
    found.push({ acte: 'annoncer_prix', from: amount.from, to: amount.to, force, raison: listed ? 'montant du tarif' : 'montant annoncé' });
  }
  if (amounts.length > 0) found.push(...weaken(cuesOf(turn, 'annoncer_prix'), found.some(({ force }) => force > 0.3) ? 0.8 : 0.4));
  return found;
};
