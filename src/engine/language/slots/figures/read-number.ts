import type { Speech } from './speech.ts';

/** A number said from a token on, before its unit is known. */
export interface SaidNumber {
  readonly value: number;
  readonly to: number;
  readonly douteux: boolean;
}

/** After « mille » a lone digit word is the hundreds of a price, or is not. */
const DROPPED_HUNDREDS = /(?:mille|MILLE|Mille)[ -](?:deux|trois|quatre|cinq|six|sept|huit|neuf)$/;

const COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ['huitaine', 8],
  ['dizaine', 10],
  ['dizaines', 10],
  ['douzaine', 12],
  ['douzaines', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['centaines', 100],
  ['millier', 1000],
  ['milliers', 1000],
  ['dozen', 12],
]);

const ARTICLES = /^(une?|la|one|a|half)$/;

/** « Une trentaine », « deux douzaines », « une demi-douzaine ». */
function readCollective(speech: Speech, at: number): SaidNumber | null {
  const next = speech.word(at + 1);
  const opens = COLLECTIVES.has(next) || next === 'demi' || next === 'couple' || next === 'a';
  if (!opens && speech.word(at) !== 'half') return null;
  const count = speech.value(at) ?? (ARTICLES.test(speech.word(at)) ? 1 : null);
  if (count === null) return null;
  if (
    /^(a|one)$/.test(speech.word(at)) &&
    speech.word(at + 1) === 'couple' &&
    speech.word(at + 2) === 'of'
  )
    return { value: 2, to: at + 3, douteux: true };
  const halved = speech.word(at + 1) === 'demi' || speech.word(at) === 'half';
  const noun = at + (halved ? (speech.word(at + 1) === 'a' ? 2 : 2) : 1);
  const million = halved && speech.word(noun) === 'million';
  const value = million ? 1_000_000 : COLLECTIVES.get(speech.word(noun));
  if (value === undefined) return null;
  // A dozen is twelve, « une quinzaine de jours » two weeks; « une trentaine » is about thirty.
  const week = (value === 8 || value === 15) && speech.word(noun + 2) === 'jours';
  const exact = value === 12 || million || week;
  const hedged = [3, 4, 5].some((k) => /^(peu|pres|environ)$/.test(speech.word(noun + k)));
  return {
    value: value * count * (halved ? 0.5 : 1),
    to: noun + 1,
    douteux: !exact || hedged || speech.word(at) === 'la',
  };
}

/** « Virgule huit », « et demi »: what may follow the whole part. */
function readFraction(speech: Speech, value: number, to: number): SaidNumber {
  const { word } = speech;
  const decimals = speech.value(to + 1);
  if (/^(virgule|point)$/.test(word(to)) && decimals !== null && decimals % 1 === 0)
    return { value: Number(`${value}.${decimals}`), to: to + 2, douteux: false };
  const scale = value >= 1_000_000 ? 1_000_000 : 1;
  if (word(to) === 'et' && /^demie?$/.test(word(to + 1)))
    return { value: value + scale / 2, to: to + 2, douteux: false };
  if (word(to) === 'and' && word(to + 1) === 'a' && word(to + 2) === 'half') {
    const million = word(to + 3) === 'million';
    const times = million ? 1_000_000 : 1;
    return { value: (value + scale / 2) * times, to: to + (million ? 4 : 3), douteux: false };
  }
  return { value, to, douteux: false };
}

/** Reads the number said at a token, words of fraction included; an article is none. */
export function readNumber(speech: Speech, at: number): SaidNumber | null {
  const value = speech.value(at);
  const word = speech.word(at);
  if (
    value === null &&
    (word === 'la' ? !COLLECTIVES.has(speech.word(at + 1)) : !ARTICLES.test(word))
  )
    return null;
  const collective = readCollective(speech, at);
  if (collective !== null) return collective;
  if (value === null) {
    // « Un virgule vingt-cinq », “one and a half million”.
    const after = speech.value(at + 1);
    const two = after !== null && after % 1 === 0 && after >= 10 && after < 100;
    // « Un quatre-vingt-dix-neuf », “one twenty”: a price, said in two words.
    if (two && /^(un|one)$/.test(word) && speech.after(at) === '' && !/\d/.test(speech.raw(at + 1)))
      return {
        value: word === 'un' ? 1 + after / 100 : 100 + after,
        to: at + 2,
        douteux: true,
      };
    const fraction = readFraction(speech, 1, at + 1);
    return /^(un|one)$/.test(word) && fraction.to > at + 1 ? fraction : null;
  }
  if (speech.after(at) !== '') return { value, to: at + 1, douteux: isDoubtful(speech, at, value) };
  const read = readFraction(speech, value, at + 1);
  // « Deux mille et des poussières », « cent et quelques euros ».
  const loose =
    /^(et|and)$/.test(speech.word(read.to)) &&
    /^(des|quelques|something)$/.test(speech.word(read.to + 1));
  const more = loose ? read.to + (speech.word(read.to + 1) === 'des' ? 3 : 2) : read.to;
  const ish = speech.raw(read.to) === 'ish';
  return {
    value: read.value,
    to: ish ? more + 1 : more,
    douteux: loose || ish || isDoubtful(speech, at, value),
  };
}

function isDoubtful(speech: Speech, at: number, value: number): boolean {
  return value > 1000 && value % 100 === 0 && DROPPED_HUNDREDS.test(speech.raw(at));
}
