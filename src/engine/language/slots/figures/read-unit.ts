import { INSTALMENT_WORDS, MEASURE_WORDS, MONEY_WORDS, TIME_WORDS } from './unit-words.ts';
import { readCounted } from './read-counted.ts';
import type { SaidNumber } from './read-number.ts';
import type { SaidUnit } from './said-unit.ts';
import type { Speech } from './speech.ts';

/** « € », « £ »…: as written, since the canonical text reads them all as « euros ». */
function readCurrency(speech: Speech, at: number): string | null {
  const word = speech.word(at);
  if (word !== 'euros') {
    // « 99e » is money, a lone « e » is not.
    if (word === 'e' && speech.gap(at - 1) !== '') return null;
    if (word === 'e' && speech.end(at - 1) !== speech.start(at)) return null;
    return MONEY_WORDS.get(word) ?? null;
  }
  const written = speech.raw(at);
  // « £45 »: the sign stands before the figure.
  const sign = written === '' ? speech.source.charAt(speech.start(at - 1) - 1) : written;
  return MONEY_WORDS.get(sign.startsWith('euro') ? 'euros' : (sign.split(' ')[0] ?? '')) ?? '€';
}

function readMoney(speech: Speech, { value }: SaidNumber, at: number): SaidUnit | null {
  const linked = /^de?$/.test(speech.word(at)) && /^euros?$/.test(speech.word(at + 1)) ? 1 : 0;
  const unite = readCurrency(speech, at + linked);
  const to = at + linked + 1;
  if (unite !== null) {
    const swiss = speech.word(to) === 'suisses' ? 1 : 0;
    // « Deux euros et demi ».
    const half = speech.word(to) === 'et' && speech.word(to + 1) === 'demi' ? 2 : 0;
    const valeur = value + (half > 0 ? 0.5 : 0);
    return { genre: 'montant', valeur, unite, to: to + swiss + half };
  }
  const word = speech.word(at);
  if (word === 'livres' && speech.word(at + 1) === 'sterling')
    return { genre: 'montant', valeur: value, unite: '£', to: at + 2 };
  if (word === 'grand' && speech.language === 'en')
    return { genre: 'montant', valeur: value * 1000, unite: '£', to: at + 1, douteux: true };
  if (!/^(centimes?|cents?)$/.test(word)) return null;
  const euro = /^de?$/.test(speech.word(at + 1)) && speech.word(at + 2) === 'euro' ? 2 : 0;
  return { genre: 'montant', valeur: value / 100, unite: '€', to: at + 1 + euro };
}

function readShare(speech: Speech, { value }: SaidNumber, at: number): SaidUnit | null {
  const word = speech.word(at);
  const share = (to: number): SaidUnit => ({ genre: 'pourcentage', valeur: value, unite: '%', to });
  if (/^(pourcents?|percents?)$/.test(word)) return share(at + 1);
  if (word === 'per' && speech.word(at + 1) === 'cent') return share(at + 2);
  // « Deux et demi pour cent »: « cent » was read as a number.
  if (word === 'pour' && speech.raw(at + 1) === 'cent') return share(at + 2);
  if (!/^points?$/.test(word) || !/^(de|d|of)$/.test(speech.word(at + 1))) return null;
  return /^(remise|marge|reduction|rabais|discount|margin|ristourne|commission)$/.test(
    speech.word(at + 2),
  )
    ? share(at + 1)
    : null;
}

/** « Ouvrés », « ouvrables », “working”: which days count. */
function readTime(speech: Speech, { value }: SaidNumber, start: number): SaidUnit | null {
  const working = /^(working|business)$/.test(speech.word(start)) ? 1 : 0;
  const ordered =
    /^(premier|prochain|dernier)(e?s)$|^premieres$|^dernieres$|^(first|next|last)$/.test(
      speech.word(start),
    );
  const at = start + (working === 1 || ordered ? 1 : 0);
  const word = speech.word(at);
  const glued = speech.end(at - 1) === speech.start(at);
  // « j » folds into « je »: it is the unit only stuck to its figure (« 30j »), before no apostrophe.
  const days =
    speech.raw(at) === 'j' &&
    !/^['’]/.test(speech.gap(at)) &&
    (glued ||
      speech.after(at) !== '' ||
      /^(fin|ouvre\w*|ouvrables?|date|nets?|max|maximum|pour|de|d)$/.test(speech.word(at + 1)));
  const unit = days ? { unite: 'jours', times: 1 } : TIME_WORDS.get(word);
  if (unit === undefined || (word === 'min' && !glued && value > 200)) return null;
  const kind = speech.word(at + 1);
  const worked = working === 1 || /^(ouvre|ouvree)s?$/.test(kind);
  const open = worked ? ' ouvrés' : /^ouvrables?$/.test(kind) ? ' ouvrables' : '';
  const { unite, times } = unit;
  const to = at + 1 + (open !== '' && working === 0 ? 1 : 0);
  const name = open === ' ouvrés' && unite === 'heures' ? `${unite} ouvrées` : `${unite}${open}`;
  const half =
    (speech.word(to) === 'et' && /^demie?$/.test(speech.word(to + 1)) && 2) ||
    (speech.word(to) === 'and' &&
      speech.word(to + 1) === 'a' &&
      speech.word(to + 2) === 'half' &&
      3) ||
    0;
  if (half > 0 && unite === 'ans')
    return { genre: 'temps', valeur: (value + 0.5) * 12, unite: 'mois', to: to + half };
  if (half > 0 && unite === 'heures')
    return { genre: 'temps', valeur: (value + 0.5) * 60, unite: 'minutes', to: to + half };
  return {
    genre: 'temps',
    valeur: (value + (half > 0 ? 0.5 : 0)) * times,
    unite: name,
    to: to + half,
  };
}

function readMeasure(speech: Speech, { value }: SaidNumber, at: number): SaidUnit | null {
  const raw = speech.raw(at);
  // « m » folds into « me ».
  const name =
    raw === 'm' && speech.gap(at) !== '’' && speech.gap(at) !== "'" ? 'metre' : speech.word(at);
  const unite = MEASURE_WORDS.get(name);
  if (unite === undefined || (name === 'l' && speech.end(at - 1) !== speech.start(at))) return null;
  const squared = /^(carres?|square)$/.test(speech.word(at + 1));
  const exponent = /^[²2]/.test(speech.source.slice(speech.end(at), speech.end(at) + 1));
  const half = speech.word(at + 1) === 'et' && /^demie?$/.test(speech.word(at + 2));
  const linear = /^lineaires?$/.test(speech.word(at + 1));
  const skip = squared || linear ? 1 : half ? 2 : exponent && speech.value(at + 1) === 2 ? 1 : 0;
  return {
    genre: 'quantite',
    valeur: value + (half ? 0.5 : 0),
    unite: unite === 'm' && (squared || exponent) ? 'm²' : unite,
    to: at + 1 + skip,
    douteux: raw === 'm' && !exponent,
  };
}

/** « En trois fois », « 4x », « dix mensualités »; « deux fois par mois » counts. */
function readTimes(speech: Speech, { value, to: at }: SaidNumber, from: number): SaidUnit | null {
  const word = speech.word(at);
  if (INSTALMENT_WORDS.has(word) && value > 0)
    return { genre: 'fois', valeur: value, unite: '', to: at + 1 };
  const cross = word === 'x' && speech.end(at - 1) === speech.start(at);
  if (!cross && word !== 'fois' && word !== 'times') return null;
  const next = speech.word(at + 1);
  if (/^(par|a|per|by)$/.test(next) && TIME_WORDS.has(speech.word(at + 2)))
    return { genre: 'quantite', valeur: value, unite: 'fois', to: at + 1 };
  const parts = /^(en|in)$/.test(speech.word(from - 1)) || cross || next === 'sans';
  if (parts) return { genre: 'fois', valeur: value, unite: '', to: at + 1 };
  // « Trois fois cent euros »: instalments, or a product.
  if (speech.value(at + 1) !== null && value < 100)
    return { genre: 'fois', valeur: value, unite: '', to: at + 1, douteux: true };
  return value >= 100
    ? null
    : { genre: 'fois', valeur: value, unite: '', to: at + 1, douteux: true };
}

/** Reads what a number counts or measures; `nu` when nothing says it. */
export function readUnit(speech: Speech, said: SaidNumber, from: number): SaidUnit {
  const { to, value } = said;
  const bare: SaidUnit = { genre: 'nu', valeur: value, unite: '', to };
  if (speech.after(to - 1) !== '') return bare;
  const of = /^(de|d|of)$/.test(speech.word(to)) && said.to - from > 1 ? 1 : 0;
  const at = to + of;
  return (
    readMoney(speech, said, at) ??
    readShare(speech, said, to) ??
    readTime(speech, said, at) ??
    readTimes(speech, said, from) ??
    readMeasure(speech, said, at) ??
    readCounted(speech, said, at) ??
    bare
  );
}
