import { DAY_WORDS } from '../../text/calendar-words.ts';
import { type Item, makeItem } from './item.ts';
import type { Speech } from './speech.ts';

const clock = (minutes: number, from: number, to: number): Item =>
  makeItem({ sorte: 'heure', valeur: ((minutes % 1440) + 1440) % 1440, unite: 'h', from, to });

/** Minutes said after the hour: « trente », « et demie », « moins le quart ». */
function readMinutes(speech: Speech, at: number): { minutes: number; to: number } {
  const { word, value } = speech;
  if (speech.after(at - 1) !== '') return { minutes: 0, to: at };
  const said = value(at);
  if (
    said !== null &&
    speech.gap(at - 1) === '' &&
    said % 1 === 0 &&
    said < 60 &&
    word(at + 1) !== 'euros'
  )
    return { minutes: said, to: at + 1 };
  if (word(at) === 'et' && /^demie?$/.test(word(at + 1))) return { minutes: 30, to: at + 2 };
  if (word(at) === 'et' && word(at + 1) === 'quart') return { minutes: 15, to: at + 2 };
  if (word(at) === 'moins' && word(at + 1) === 'le' && word(at + 2) === 'quart')
    return { minutes: -15, to: at + 3 };
  const less = value(at + 1);
  if (word(at) === 'moins' && less !== null && less < 30) return { minutes: -less, to: at + 2 };
  return { minutes: 0, to: at };
}

/** « Du matin », « de l’après-midi », “pm”: which half of the day. */
function readHalf(speech: Speech, at: number): { afternoon: boolean | null; to: number } {
  const { word } = speech;
  if (word(at) === 'am') return { afternoon: false, to: at + 1 };
  if (word(at) === 'pm') return { afternoon: true, to: at + 1 };
  if (word(at) === 'du' && word(at + 1) === 'matin') return { afternoon: false, to: at + 2 };
  if (word(at) === 'du' && word(at + 1) === 'soir') return { afternoon: true, to: at + 2 };
  if (word(at) === 'de' && word(at + 2) === 'apres' && word(at + 3) === 'midi')
    return { afternoon: true, to: at + 4 };
  if (
    word(at) === 'in' &&
    word(at + 1) === 'the' &&
    /^(morning|afternoon|evening)$/.test(word(at + 2))
  )
    return { afternoon: word(at + 2) !== 'morning', to: at + 3 };
  return { afternoon: null, to: at };
}

function close(speech: Speech, hour: number, minutes: number, from: number, to: number): Item {
  const half = readHalf(speech, to);
  const shifted = half.afternoon === true && hour < 12 ? hour + 12 : hour;
  return clock(shifted * 60 + minutes, from, half.to);
}

/** Whether « dix heures » tells the time rather than how long. */
function tellsTime(speech: Speech, at: number, previous: Item | undefined): boolean {
  const { word } = speech;
  const before = word(at - 1);
  if (/^(vers|at|avant|jusqu|entre|des)$/.test(before)) return true;
  // « Cinq à six heures » is how long; « de cinq à six heures », as a rule, when.
  const range = speech.value(at - 2) !== null && word(at - 3) !== 'de';
  const lasts = /^(intervient|passe|limite)$/.test(word(at - 2)) && word(at - 3) !== 'je';
  if (before === 'a' && !range && !lasts) return true;
  // « De 9 h à 18 h » ; « de 3 heures » is how long.
  if (before === 'de')
    return [2, 3, 4].some((k) => speech.value(at + k) !== null && word(at + k - 1) === 'a');
  // « Huit heures et quart »: nobody counts so many hours by quarters.
  const quarters = word(at + 2) === 'et' && /^(quart|demie)$/.test(word(at + 3));
  if (quarters && (speech.value(at) ?? 0) >= 6) return true;
  if (previous === undefined || previous.to > at) return false;
  const joined = [];
  for (let k = previous.to; k < at; k++) joined.push(word(k));
  const link = joined.join(' ');
  return (
    (previous.sorte === 'heure' && /^(|ou|et|a|or|and|to|et a|ou a)$/.test(link)) ||
    (previous.sorte === 'jour' && /^(|matin|soir|ou|prochain|apres midi)$/.test(link))
  );
}

function readEnglish(speech: Speech, at: number): Item | null {
  const { word } = speech;
  const quarter = word(at) === 'quarter';
  if (!quarter && word(at) !== 'half') return null;
  const way = word(at + 1);
  const hour = speech.value(at + 2);
  if (hour === null || hour > 12 || !/^(past|to)$/.test(way)) return null;
  const minutes = (quarter ? 15 : 30) * (way === 'to' ? -1 : 1);
  return close(speech, hour, minutes, at, at + 3);
}

/** Reads a time of day at a token; `previous`: what was read just before. */
export function readClock(speech: Speech, at: number, previous: Item | undefined): Item | null {
  const { word } = speech;
  if (word(at) === 'midi' && word(at - 1) !== 'apres') {
    const { minutes, to } = readMinutes(speech, at + 1);
    return /^(a|vers|avant|et|des|entre|le|jusqu)$/.test(word(at - 1))
      ? clock(720 + minutes, at, to)
      : null;
  }
  if (speech.language === 'en') {
    const english = readEnglish(speech, at);
    if (english !== null) return english;
  }
  const hour = speech.value(at);
  if (hour === null || hour % 1 !== 0 || hour > 24) return null;
  const colon = speech.gap(at) === ':' && speech.end(at) + 1 === speech.start(at + 1);
  const past = speech.value(at + 1);
  if (colon && past !== null && past < 60) return close(speech, hour, past, at, at + 2);
  // “Tuesday at ten”.
  const day = DAY_WORDS.has(word(at - 2)) && word(at - 1) === 'at';
  if (day && !/^[a-z]{3,}s$/.test(word(at + 1))) return close(speech, hour, 0, at, at + 1);
  if (speech.after(at) !== '') return null;
  if (/^(am|pm)$/.test(word(at + 1))) return close(speech, hour, 0, at, at + 1);
  if (!/^(heures?|h)$/.test(word(at + 1))) return null;
  const { minutes, to } = readMinutes(speech, at + 2);
  const glued = speech.raw(at + 1) === 'h' && minutes > 0;
  const half = readHalf(speech, to);
  const delay = /^(en|sous|dans|pendant|depuis|pour|sur)$/.test(word(at - 1));
  if (delay || !(glued || half.afternoon !== null || tellsTime(speech, at, previous))) return null;
  return close(speech, hour, minutes, at, to);
}
