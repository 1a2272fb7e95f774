import { RATE_WORDS, TIME_WORDS } from './unit-words.ts';
import type { Speech } from './speech.ts';

/** What is said after a price or a count: per what, tax in or out. */
interface SaidRate {
  readonly par: string | null;
  readonly taxe: 'HT' | 'TTC' | null;
  readonly to: number;
}

interface Step {
  readonly par?: string;
  readonly taxe?: 'HT' | 'TTC';
  readonly to: number;
}

/** Nouns that follow a price without being what it is for. */
const NOT_A_RATE = new Set(
  'suite fois premiere premier deuxieme seconde tout reste difference carte virement cheque prelevement rapport exemple contre tranche la le les l un une qui quoi ca chance telephone deux client moment temps debut fin plus moins mieux meme total mail way same first second gros grosse grand grande petit petite'.split(
    ' ',
  ),
);

function readTax(speech: Speech, at: number): Step | null {
  const word = speech.word(at);
  if (word === 'ht') return { taxe: 'HT', to: at + 1 };
  if (word === 'ttc') return { taxe: 'TTC', to: at + 1 };
  const next = speech.word(at + 1);
  if (word === 'hors' && /^(taxes?|tva)$/.test(next)) return { taxe: 'HT', to: at + 2 };
  if (word === 'tva' && /^(comprise|incluse)$/.test(next)) return { taxe: 'TTC', to: at + 2 };
  if (word === 'toutes' && next === 'taxes')
    return { taxe: 'TTC', to: at + (speech.word(at + 2) === 'comprises' ? 3 : 2) };
  if (next !== 'vat') return null;
  if (/^(ex|excl|excluding|plus|without)$/.test(word)) return { taxe: 'HT', to: at + 2 };
  return /^(inc|incl|including|with)$/.test(word) ? { taxe: 'TTC', to: at + 2 } : null;
}

/** The name of what is priced: its usual form, or the very word. */
function nameAt(speech: Speech, at: number): Step | null {
  const raw = speech.raw(at);
  const word = raw === 'm' ? 'm' : speech.word(at);
  if (speech.value(at) !== null || word === '' || NOT_A_RATE.has(word)) return null;
  const after = speech.word(at + 1);
  if (/^(metres?|m|square)$/.test(word)) {
    const squared = word === 'square' || /^carres?$/.test(after);
    const exponent = /^[²2]/.test(speech.source.slice(speech.end(at), speech.end(at) + 1));
    if (squared || exponent)
      return { par: 'm²', to: at + (squared || speech.value(at + 1) === 2 ? 2 : 1) };
  }
  if (word === 'demi' && after === 'journee') return { par: 'demi-journée', to: at + 2 };
  const linear = after === 'lineaire' ? 1 : 0;
  const usual = RATE_WORDS.get(word);
  if (usual !== undefined) return { par: usual, to: at + 1 + linear };
  return word.length < 3 ? null : { par: raw, to: at + 1 };
}

/** « La semaine prochaine » is a date, « la semaine » a rate. */
const isDated = (speech: Speech, at: number): boolean =>
  TIME_WORDS.has(speech.word(at)) &&
  speech.after(at) === '' &&
  /^(prochaine?|suivante?|derniere?|dernier|passee?|la)$/.test(speech.word(at + 1));

/** Numbers of one price or count have at most so many words said of them. */
const MOST = 6;

function readStep(speech: Speech, at: number, money: boolean): Step | null {
  const tax = money ? readTax(speech, at) : null;
  if (tax !== null) return tax;
  const word = speech.word(at);
  const next = speech.word(at + 1);
  if (word === 'et' && /^(par|per)$/.test(next)) return nameAt(speech, at + 2);
  if (word === 'par' || word === 'per') {
    const each = next === 'tete' ? { par: 'personne', to: at + 2 } : nameAt(speech, at + 1);
    return each;
  }
  if (/^(mensuel|annuel|trimestriel)(le)?s?$|^(monthly|yearly|hebdomadaires?)$/.test(word)) {
    const par = RATE_WORDS.get(word);
    return par === undefined ? null : { par, to: at + 1 };
  }
  if (word === 'tous' && next === 'les') return timeAt(speech, at + 2);
  if (/^(chaque|every)$/.test(word)) return timeAt(speech, at + 1);
  if (word === 'a' && next === 'head') return { par: 'personne', to: at + 2 };
  if (word === 'a' && /^(l|la)$/.test(next)) return timeAt(speech, at + 2);
  if (/^(a|an)$/.test(word) && speech.language === 'en')
    return money ? nameAt(speech, at + 1) : timeAt(speech, at + 1);
  // “Three times by week”: what French speakers say for “a week”.
  if (word === 'by' && speech.language === 'en')
    // “By month end”, “by day 30”: not until then.
    return /^(end|one)$/.test(speech.word(at + 2)) || speech.value(at + 2) !== null
      ? null
      : timeAt(speech, at + 1);
  if (!money) return null;
  // « Dix mille euros de budget annuel ».
  if (word === 'de' && /^(mensuel|annuel)(le)?s?$/.test(speech.word(at + 2)))
    return timeAt(speech, at + 2);
  if (word === 'au') return timeAt(speech, at + 1);
  if (word === 'each' && TIME_WORDS.has(next)) return timeAt(speech, at + 1);
  if (/^(chacune?|each|piece)$/.test(word)) return { par: 'unité', to: at + 1 };
  if (word === 'de' && next === 'l') return timeAt(speech, at + 2);
  if (/^(le|la|l|du|the)$/.test(word) && !isDated(speech, at + 1)) return nameAt(speech, at + 1);
  return null;
}

/** Only a time or a measure: « à l’année », « de l’heure ». */
function timeAt(speech: Speech, at: number): Step | null {
  return RATE_WORDS.has(speech.word(at)) && !isDated(speech, at) ? nameAt(speech, at) : null;
}

/** Reads « par mois », « HT », « le kilo », « par poste et par mois » after a price or a count. */
export function readRate(speech: Speech, from: number, money: boolean): SaidRate {
  const par: string[] = [];
  let taxe: SaidRate['taxe'] = null;
  let at = from;
  for (let n = 0; n < MOST && /^,?$/.test(speech.after(at - 1)); n++) {
    // After a comma, only the tax is still said of the same price.
    const step: Step | null = speech.after(at - 1) === '' ? readStep(speech, at, money) : null;
    if (step === null) {
      if (speech.word(at) === 'net' && money && n === 0) {
        at += 1;
        continue;
      }
      break;
    }
    if (step.par !== undefined) par.push(step.par);
    taxe = step.taxe ?? taxe;
    at = step.to;
  }
  return { par: par.length > 0 ? par.join('/') : null, taxe, to: at };
}
