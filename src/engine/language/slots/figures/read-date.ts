import { DAY_WORDS, MONTH_WORDS, MONTHS } from '../../text/calendar-words.ts';
import { type Item, makeItem } from './item.ts';
import type { Speech } from './speech.ts';

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);

/** A month that is a verb in English is one only with its capital. */
function monthAt(speech: Speech, at: number): string | undefined {
  const word = speech.word(at);
  if (/^(may|march)$/.test(word) && !(speech.language === 'en' && speech.capital(at)))
    return undefined;
  return MONTH_WORDS.get(word);
}

const isYear = (value: number | null): value is number =>
  value !== null && value % 1 === 0 && value >= 1900 && value <= 2100;

const isDay = (value: number | null): value is number =>
  value !== null && value % 1 === 0 && value >= 1 && value <= 31;

function dated(speech: Speech, day: number, month: string, from: number, to: number): Item {
  const year = speech.after(to - 1) === '' ? speech.value(to) : null;
  const named = isYear(year);
  return makeItem({
    sorte: 'date',
    valeur: day,
    unite: named ? `${month} ${year}` : month,
    from,
    to: named ? to + 1 : to,
  });
}

/** Before a date in figures. */
export const DATED = /^(le|au|du|avant|the|on|until|before|by|des)$/;

/** « 15/03 », « 15/03/2026 »: after « le », or with its year. */
function readSlashed(speech: Speech, at: number): Item | null {
  const day = speech.value(at);
  const month = MONTHS[(speech.value(at + 2) ?? 0) - 1];
  if (!isDay(day) || month === undefined || speech.raw(at + 1) !== '/') return null;
  const year = speech.raw(at + 3) === '/' ? speech.value(at + 4) : null;
  if (isYear(year))
    return makeItem({
      sorte: 'date',
      valeur: day,
      unite: `${month} ${year}`,
      from: at,
      to: at + 5,
    });
  return DATED.test(speech.word(at - 1))
    ? makeItem({ sorte: 'date', valeur: day, unite: month, from: at, to: at + 3 })
    : null;
}

function readDay(speech: Speech, at: number): Item | null {
  const { word } = speech;
  const first = word(at) === 'premier' ? 1 : null;
  const day = speech.value(at) ?? first ?? ORDINALS.get(word(at)) ?? null;
  if (!isDay(day)) return null;
  const suffix = /^(er|st|nd|rd|th)$/.test(word(at + 1)) ? 1 : 0;
  const of = word(at + 1 + suffix) === 'of' ? 1 : 0;
  const month = monthAt(speech, at + 1 + suffix + of);
  if (month === undefined || speech.after(at) !== '') return null;
  return dated(speech, day, month, at, at + 2 + suffix + of);
}

const EDGES: ReadonlyMap<string, string> = new Map([
  ['fin', 'fin '],
  ['debut', 'début '],
  ['mi', 'mi-'],
  ['courant', ''],
  ['en', ''],
  ['end', 'fin '],
  ['beginning', 'début '],
  ['in', ''],
]);

/** « Fin juin », « mi-mai », « courant novembre », “by the end of June”. */
function readMonth(speech: Speech, at: number): Item | null {
  const edge = EDGES.get(speech.word(at));
  if (edge === undefined) return null;
  const of = speech.word(at + 1) === 'of' ? 1 : 0;
  const month = monthAt(speech, at + 1 + of);
  if (month === undefined) return null;
  return makeItem({ sorte: 'date', valeur: null, unite: edge + month, from: at, to: at + 2 + of });
}

/** « Semaine 42 », « S42 ». */
function readWeek(speech: Speech, at: number): Item | null {
  const glued = speech.raw(at) === 's' && speech.end(at) === speech.start(at + 1);
  if (!glued && speech.word(at) !== 'semaine') return null;
  const week = speech.value(at + 1);
  if (week === null || week < 1 || week > 53 || week % 1 !== 0 || speech.after(at) !== '')
    return null;
  return makeItem({ sorte: 'date', valeur: null, unite: `S${week}`, from: at, to: at + 2 });
}

/** The words a date or a day may open with. */
export const DATE_OPENERS: ReadonlySet<string> = new Set([
  ...DAY_WORDS.keys(),
  ...MONTH_WORDS.keys(),
  ...ORDINALS.keys(),
  ...EDGES.keys(),
  'premier',
  'semaine',
  's',
]);

/** Reads a date or a day of the week at a token. */
export function readDate(speech: Speech, at: number): Item | null {
  const word = speech.word(at);
  const day = DAY_WORDS.get(word);
  if (day !== undefined) {
    const later = day === 'demain' && speech.word(at - 1) === 'apres';
    const unite = later ? 'après-demain' : day;
    return makeItem({ sorte: 'jour', valeur: null, unite, from: later ? at - 1 : at, to: at + 1 });
  }
  const month = monthAt(speech, at);
  if (month !== undefined) {
    const said = speech.after(at) === '' ? speech.value(at + 1) : null;
    if (speech.language !== 'en' || !isDay(said)) return null;
    const suffix = /^(st|nd|rd|th)$/.test(speech.word(at + 2)) ? 1 : 0;
    return makeItem({ sorte: 'date', valeur: said, unite: month, from: at, to: at + 2 + suffix });
  }
  return (
    readDay(speech, at) ?? readSlashed(speech, at) ?? readMonth(speech, at) ?? readWeek(speech, at)
  );
}
