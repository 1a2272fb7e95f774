import { MONTH_WORDS } from '../../text/calendar-words.ts';
import { DATED } from './read-date.ts';
import { readCounted } from './read-counted.ts';
import type { Speech } from './speech.ts';
import { TIME_WORDS } from './unit-words.ts';

/** Before a number that names a thing: « page 12 », « la norme ISO 9001 », « salle 12 ». */
const NAMED =
  /^(article|articles|page|pages|norme|iso|numero|chapitre|salle|ligne|etage|table|version|windows|modele|ligue|format|reference|rue|avenue|boulevard|nf|dossier|question|point|partie|porte|quai|bureau|room|line|chapter|number|telephone|tel|classe|batiment|poste|niveau|zone|annexe|tableau|departement|gate|class|p|step|etape)$/;
const STREET = /^(rue|avenue|boulevard|place|impasse|allee|chemin|bis|ter|street|road)$/;
/** After a number that is a way of speaking: « deux pas », « cinq étoiles », « zéro défaut ». */
const SAYINGS =
  /^(etoiles?|coups|pas|mots|mercis|excuses|thanks|partout|doigts|mains|yeux|secondes?|seconds?|stars|defauts?|dechets?|souci|soucis|probleme|problemes|risque|stress|papier)$/;
const SHOWN = /^(montre|montres|faites|faire|appelez|composez|appeler|regardez|prenez|contre)$/;

const digits = (speech: Speech, at: number): boolean =>
  /\d/.test(speech.source.charAt(speech.start(at)));

/** A telephone number: four figures in a row, or a leading zero with others after it. */
function phoneEnd(speech: Speech, at: number): number {
  // « Zéro six, douze, quarante… » is one number; “three fifty-five, three forty” are two prices.
  const goesOn = (to: number): boolean =>
    speech.gap(to - 1).length < 2 && (speech.language === 'fr' || speech.after(to - 1) === '');
  let to = at;
  while (speech.value(to) !== null && (to === at || goesOn(to))) to++;
  const zero = speech.value(at) === 0 || (digits(speech, at) && /^0\d/.test(speech.raw(at)));
  const long = digits(speech, at) && speech.end(at) - speech.start(at) >= 9 && zero;
  return to - at >= 4 || (zero && to - at >= 3) || long ? to : 0;
}

/** « 24/7 », « 7 jours sur 7 », « 160 sur 200 », « 4,7/5 »: a mark, a service, a size. */
function ratioEnd(speech: Speech, at: number): number {
  // « 6j/7 ».
  const timed = TIME_WORDS.has(speech.word(at + 1)) || speech.raw(at + 1) === 'j' ? 1 : 0;
  const link = at + 1 + timed;
  const slash = speech.raw(link) === '/';
  if (!slash && !/^(sur|by)$/.test(speech.word(link))) return 0;
  if (speech.after(link - 1) !== '' || speech.value(link + 1) === null) return 0;
  const low = speech.value(at) ?? 0;
  const high = speech.value(link + 1) ?? 0;
  const next = speech.word(link + 2);
  // « Le loyer à 180 sur soixante »: a price, and for how long.
  if (!slash && (/^(a|at)$/.test(speech.word(at - 1)) || low >= 3 * high)) return 0;
  // « 60/80 personnes », « 2 sur 36 mois » count; « le 03/04 » is a date.
  if (slash && timed === 0 && high > low && /^[a-z]{3,}[sx]$/.test(next)) return 0;
  if (!slash && timed === 0 && (TIME_WORDS.has(next) || next === 'euros')) return 0;
  return TIME_WORDS.has(next) && timed === 1 ? link + 3 : link + 2;
}

/** « Un deux-roues », « un quatre-quatre »: the number is part of a noun. */
function compoundEnd(speech: Speech, at: number): number {
  if (speech.gap(at) !== '-' || digits(speech, at) || speech.language === 'en') return 0;
  const next = speech.word(at + 1);
  if (TIME_WORDS.has(next) || next === 'euros') return 0;
  const twice = speech.value(at + 1);
  if (twice !== null) return twice === speech.value(at) ? at + 2 : 0;
  return /^une?$/.test(speech.word(at - 1)) ? at + 2 : 0;
}

/** A number stuck to letters or signs is a name: « A4 », « L221-18 », « n° 2024-118 », « 5G ». */
function isCode(speech: Speech, at: number): boolean {
  if (!digits(speech, at)) return false;
  const start = speech.start(at);
  const before = speech.source.slice(Math.max(0, start - 2), start);
  if (/\p{L}$/u.test(before) || /[°º] ?$/.test(before)) return true;
  if (/[\dA-Za-z]-$/.test(before) && at > 0 && isCode(speech, at - 1)) return true;
  return (
    speech.start(at + 1) === speech.end(at) &&
    /^[g]$/.test(speech.raw(at + 1)) &&
    (speech.value(at) ?? 0) < 7
  );
}

function isNamed(speech: Speech, at: number): boolean {
  const before = speech.word(at - 1);
  if (speech.after(at - 1) !== '' || at === 0) return false;
  const next = speech.word(at + 1);
  const unit = next === 'euros' || next === 'pourcent' || TIME_WORDS.has(next);
  // « Pour votre dossier cinq soirs »: what is counted names nothing.
  const said = { value: speech.value(at) ?? 0, to: at + 1, douteux: false };
  const counts = (): boolean =>
    speech.after(at) === '' && readCounted(speech, said, at + 1) !== null;
  if (NAMED.test(before) && !unit && !counts()) return true;
  // « Le Socle 21 »: a figure after a name, except at the head of the sentence.
  // « Le Ried deux mille deux cents » is a price all the same: names are short.
  const short = digits(speech, at) || (speech.value(at) ?? 0) < 100;
  const name =
    short && speech.capital(at - 1) && at > 1 && speech.after(at - 2) === '' && before.length > 1;
  if (name && !unit && !MONTH_WORDS.has(before) && speech.value(at - 1) === null) return true;
  return before === 'socle' || (before === 'le' && SHOWN.test(speech.word(at - 2)) && !unit);
}

function isSaying(speech: Speech, at: number): boolean {
  const { word } = speech;
  const value = speech.value(at);
  if (speech.after(at) !== '') return false;
  const next = word(at + 1);
  if (SAYINGS.test(next)) return true;
  if (next === 'solutions') return value === 36;
  if (next === 'balles') return (value ?? 0) <= 2;
  if (/^fois$/.test(next)) return (value ?? 0) >= 100 && word(at - 1) !== 'en';
  const sure = next === 'pourcent' && value === 100;
  if (sure) return /^(d|sur|sure|certain|certaine|honnete)$/.test(word(at + 2));
  if (next !== 'minutes' || (value ?? 0) > 5) return false;
  return (
    /^(attendez|juste|donnez|pause)$/.test(word(at - 1)) ||
    (at === 0 && speech.after(at + 1) === ',')
  );
}

/** « Ils ont gagné trois à un », « on se met en quatre ». */
function scoreEnd(speech: Speech, at: number): number {
  const { word } = speech;
  if (/^(gagne|perdu|mene|battu)$/.test(word(at - 1)) && /^(a|to)$/.test(word(at + 1)))
    return at + 3;
  const bare =
    !/^(fois|euros|mensualites|cheques|loyers|versements|echeances|x|times|instalments)$/.test(
      word(at + 1),
    );
  if (word(at - 1) === 'en' && /^(met|mettre|donne|coupe|mettent|mets)$/.test(word(at - 2)) && bare)
    return at + 1;
  return 0;
}

/** A law’s or a birth’s date sets no term. */
function lawEnd(speech: Speech, at: number): number {
  if (!MONTH_WORDS.has(speech.word(at + 1))) return 0;
  const old = [2, 3].some((k) => /^(loi|decret|arrete|nee?)$/.test(speech.word(at - k)));
  if (!old) return 0;
  return speech.value(at + 2) === null ? at + 2 : at + 3;
}

/** Where to read on when the number at a token is no figure; 0 when it may be one. */
export function skipNoFigure(speech: Speech, at: number): number {
  const value = speech.value(at);
  if (value === null) return 0;
  const next = speech.after(at) === '' ? speech.word(at + 1) : '';
  // A price or a share is one, whatever its surroundings: most figures stop here.
  if (next === 'euros' || (next === 'pourcent' && value !== 100)) return 0;
  const to =
    phoneEnd(speech, at) ||
    compoundEnd(speech, at) ||
    scoreEnd(speech, at) ||
    lawEnd(speech, at) ||
    (speech.raw(at + 1) === '/' && speech.raw(at + 3) === '/' ? 0 : ratioEnd(speech, at));
  const dated = DATED.test(speech.word(at - 1)) && speech.raw(at + 1) === '/';
  if (to > 0 && !(dated && to === at + 3)) return to;
  if (isCode(speech, at) || isNamed(speech, at) || isSaying(speech, at)) return at + 1;
  if (speech.after(at) === '' && STREET.test(speech.word(at + 1))) return at + 2;
  // « 35000 Rennes ».
  const town = speech.after(at) === '' && speech.capital(at + 1) && speech.word(at + 1).length > 2;
  return town && value >= 1000 && /^\d{5}$/.test(speech.raw(at)) ? at + 2 : 0;
}
