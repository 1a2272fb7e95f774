import type { Evidence } from '../evidence.ts';
import { listedPrices } from '../slots/listed-values.ts';
import { readTone } from '../slots/sentence-tone.ts';
import { readClimate } from './climate.ts';
import { cuesOf, weaken, within } from './cue-helpers.ts';
import type { Detector } from './turn.ts';

/** Announcing a price: an amount of the price list, said for the first time, and not the client’s. */
export const detectPrice: Detector = (turn) => {
  const { reading, amounts, context, view, said } = turn;
  const prices = listedPrices(context.sale);
  const climate = readClimate(turn);
  const wanted = / (?:combien|prix|tarif|coute|price|how much|cost) /.test(view.last?.canon ?? '');
  const kept = cuesOf(turn, 'fideliser');
  const extra = turn.cues.some((cue) => cue.acte === 'vente_additionnelle');
  const found: Evidence[] = [];
  for (const amount of amounts) {
    const sentence = reading.sentences[amount.sentence];
    if (sentence === undefined || (amount.unit !== 'euros' && amount.unit !== 'nombre')) continue;
    const key = `#${amount.value}`;
    const listed = prices.has(amount.value);
    const money = amount.unit === 'euros';
    if (
      !money &&
      !(
        listed &&
        (amount.value > 12 || !Number.isInteger(amount.value)) &&
        /^(|ht|hors|ttc|par|la|le|pour|et|ou|si|mais|avec|de|sur|excl|for)$/.test(amount.noun)
      )
    )
      continue;
    const tone = readTone(reading, sentence);
    const heard = view.allStems.has(key);
    const again = said.has(key);
    let force = listed ? 0.8 : money ? (wanted ? 0.48 : 0.4) : 0;
    if (again) force *= 0.45;
    if (heard && !listed) force *= 0.3;
    if ((tone.theirs || tone.rival) && !listed) force *= 0.4;
    if (sentence.asked && !listed) force *= 0.6;
    if (climate.restating) force *= 0.3;
    if (climate.recap && !extra) force *= 0.5;
    if (
      reading.tokens[amount.to]?.word === 'de' &&
      /^(moins|plus|reduction)$/.test(reading.tokens[amount.to + 1]?.word ?? '')
    )
      force *= 0.4;
    if (kept.some((cue) => within(cue, sentence))) force *= 0.4;
    found.push({
      acte: 'annoncer_prix',
      from: amount.from,
      to: amount.to,
      force,
      raison: listed ? 'montant du tarif' : 'montant annoncé',
    });
  }
  if (amounts.length > 0)
    found.push(
      ...weaken(cuesOf(turn, 'annoncer_prix'), found.some(({ force }) => force > 0.3) ? 0.8 : 0.4),
    );
  return found;
};
