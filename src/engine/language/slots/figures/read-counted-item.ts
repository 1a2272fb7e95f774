import { type Item, makeItem } from './item.ts';
import { type SaidNumber, readNumber } from './read-number.ts';
import { readPaymentDays } from './read-payment-days.ts';
import { readRate } from './read-rate.ts';
import { readUnit } from './read-unit.ts';
import type { SaidUnit } from './said-unit.ts';
import type { Speech } from './speech.ts';
import { timeKind } from './time-kind.ts';
import { MONEY_WORDS, TIME_WORDS } from './unit-words.ts';

/** Values keep two more decimals than money has: 33.33 %, 0.13 €. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** « 1 an » but « 2 ans », « 0.5 mois ». */
function agree(unite: string, value: number): string {
  return value < 2 && !unite.startsWith('mois') && !unite.includes(' ')
    ? unite.replace(/s$/, '')
    : unite;
}

function readStretch(speech: Speech, unit: SaidUnit, from: number, doubtful: boolean): Item {
  const { valeur, unite, to } = unit;
  const terms = unite === 'jours' ? readPaymentDays(speech, to) : null;
  const sorte = terms === null ? timeKind(speech, from, to, unite) : 'paiement';
  return makeItem({
    sorte,
    valeur: rounded(valeur),
    unite: agree(unite, valeur) + (terms?.suffix ?? ''),
    from,
    to: terms?.to ?? to,
    douteux: doubtful || mayBeClock(speech, unit, from),
  });
}

/** « 16h, ok »: how long, or when? */
const mayBeClock = (speech: Speech, { unite, valeur }: SaidUnit, from: number): boolean =>
  unite === 'heures' &&
  valeur >= 7 &&
  valeur <= 20 &&
  (from === 0 || /^[.?!]$/.test(speech.after(from - 1)));

const onlyTimed = (par: string | null): boolean =>
  par !== null && /^(mois|an|jour|semaine|heure|trimestre)$/.test(par);

/** « J’en fais dix-huit par jour » counts: no price is said with « en ». */
const isCounting = (speech: Speech, from: number, par: string | null): boolean =>
  onlyTimed(par) &&
  [1, 2, 3].some((k) => speech.word(from - k) === 'en' && speech.after(from - k) === '');

/** « Plus de trente par mois »: a price only where it is set as one. */
const isVague = (speech: Speech, from: number, par: string | null): boolean =>
  onlyTimed(par) &&
  from > 0 &&
  speech.after(from - 1) === '' &&
  !/^(lieu|est)$/.test(speech.word(from - 2)) &&
  !/^(a|at|est|fait|is|s|pour|for|it|sur|revient|coute)$/.test(speech.word(from - 1));

function readPriced(speech: Speech, said: SaidNumber, unit: SaidUnit, from: number): Item {
  const money = unit.genre === 'montant' || unit.genre === 'nu';
  const counted = unit.genre === 'quantite';
  const closed = speech.after(unit.to - 1) !== '';
  const rate =
    (money || counted) && !(unit.genre === 'nu' && closed)
      ? readRate(speech, unit.to, money)
      : { par: null, taxe: null, to: unit.to };
  // « 16,80 du kilo », « 132 par mois », « 120 HT » : what it is paid for says it is money.
  const priced = unit.genre === 'nu' && (rate.par !== null || rate.taxe !== null) && said.value > 0;
  const counting = priced && rate.taxe === null && isCounting(speech, from, rate.par);
  const vague = priced && rate.taxe === null && isVague(speech, from, rate.par);
  if (counting)
    return makeItem({
      sorte: 'quantite',
      valeur: said.value,
      unite: '',
      par: rate.par,
      from,
      to: rate.to,
      douteux: true,
    });
  const genre = unit.genre === 'temps' ? 'duree' : unit.genre;
  return makeItem({
    sorte: priced ? 'montant' : genre,
    valeur: rounded(unit.valeur),
    unite: priced ? '€' : unit.unite,
    par: genre === 'nu' && !priced ? null : rate.par,
    taxe: rate.taxe,
    from,
    to: genre === 'nu' && !priced ? unit.to : rate.to,
    // « Sans vingt euros » may be « cent vingt » misheard.
    douteux:
      said.douteux || unit.douteux === true || vague || (money && speech.word(from - 1) === 'sans'),
  });
}

/** What an article may count: a time, a currency, a lone one. */
function readOne(speech: Speech, at: number): Item | null {
  const { word } = speech;
  if (speech.after(at) !== '') return null;
  const next = word(at + 1);
  const one: SaidNumber = { value: 1, to: at + 1, douteux: false };
  // « Un ou deux jours ».
  if (next === 'ou' && speech.value(at + 2) === 2)
    return makeItem({ sorte: 'nu', valeur: 1, unite: '', from: at, to: at + 1 });
  const only = /^(seule?|single)$/.test(next) ? 1 : 0;
  const figurative = /^(coup|mot|instant|regard|fois|cote|truc)$/.test(word(at + 2));
  if (only === 1 && !figurative && speech.after(at + 1) === '' && word(at + 2).length > 2)
    return makeItem({
      sorte: 'quantite',
      valeur: 1,
      unite: speech.raw(at + 2),
      from: at,
      to: at + 3,
    });
  if (next === 'fois' && word(at + 2) === 'par')
    return readPriced(speech, one, readUnit(speech, one, at), at);
  const ton = next === 'tonne' || next === 'litre' || next === 'kilo' || next === 'metre';
  const timed = TIME_WORDS.has(next) && !/^(minutes?|mn|min|h|j|l)$/.test(next);
  if (/^(pourcent|percent)$/.test(next))
    return readPriced(speech, one, readUnit(speech, one, at), at);
  if (!timed && !ton && !MONEY_WORDS.has(next) && !/^centimes?$/.test(next)) return null;
  if (next === 'e' || next === 'balles') return null;
  // « Un jour peut-être », « c’est une journée »: the day counts only where it bounds something.
  const loose = /^(jour|journee|day|nuit|night)$/.test(next);
  if (loose && !/^(en|sous|dans|d|pendant|sur|de|pour|in|within|for)$/.test(word(at - 1)))
    return null;
  const unit = readUnit(speech, one, at);
  return unit.genre === 'temps'
    ? readStretch(speech, unit, at, false)
    : readPriced(speech, one, unit, at);
}

/** « Une demi-heure », « un quart d’heure », « half a month ». */
function readHalf(speech: Speech, at: number): Item | null {
  const { word } = speech;
  const first = word(at);
  if (first === 'half' && /^an?$/.test(word(at + 1))) {
    const unit = TIME_WORDS.get(word(at + 2));
    if (unit === undefined) return null;
    const hour = unit.unite === 'heures';
    const said: SaidUnit = {
      genre: 'temps',
      valeur: hour ? 30 : unit.times / 2,
      unite: hour ? 'minutes' : unit.unite,
      to: at + 3,
    };
    return readStretch(speech, said, at, false);
  }
  const count = speech.value(at) ?? (/^une?$/.test(first) ? 1 : null);
  if (count === null) return null;
  const quarter =
    /^quarts?$/.test(word(at + 1)) && word(at + 2) === 'd' && word(at + 3) === 'heure';
  if (quarter)
    return readStretch(
      speech,
      { genre: 'temps', valeur: count * 15, unite: 'minutes', to: at + 4 },
      at,
      false,
    );
  if (!/^demie?$/.test(word(at + 1))) return null;
  const unit = TIME_WORDS.get(word(at + 2));
  if (unit === undefined) return null;
  const hour = unit.unite === 'heures';
  const valeur = hour ? count * 30 : (count * unit.times) / 2;
  return readStretch(
    speech,
    { genre: 'temps', valeur, unite: hour ? 'minutes' : unit.unite, to: at + 3 },
    at,
    false,
  );
}

/** Reads a number at a token with its unit and its rate; `nu` when nothing names what it counts. */
export function readCountedItem(speech: Speech, at: number): Item | null {
  const half = readHalf(speech, at);
  if (half !== null) return half;
  const said = readNumber(speech, at);
  if (said === null) return /^(une?|one|an?)$/.test(speech.word(at)) ? readOne(speech, at) : null;
  const unit = readUnit(speech, said, at);
  const doubtful = said.douteux || unit.douteux === true;
  return unit.genre === 'temps'
    ? readStretch(speech, unit, at, doubtful)
    : readPriced(speech, said, unit, at);
}
