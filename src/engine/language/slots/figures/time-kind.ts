import type { Speech } from './speech.ts';

type TimeKind = 'duree' | 'delai' | 'paiement';

const TERM_WORDS =
  /^(paiement|payer|payez|payable|paye|payes|regler|reglez|regle|reglement|facture|factures|echeance|payment|pay|paid|net|encaisse\w*)$/;
const DELAY_WORDS =
  /^(livr\w+|deli\w+|interv\w+|install\w+|rappel\w+|rembours\w+|retract\w+|expedi\w+|equip\w+|comptez|delais?|repon\w+|reponse|depann\w+|rempla\w+|repar\w+|pose|posee?s?|poser|prete?s?|prevoyez|avis|retour\w*|within|respon\w+|replac\w+|refund\w*|fabri\w+|recev\w+|recois|recu\w*|envo\w+|devis|recontact\w*)$/;
const LENGTH_WORDS =
  /^(engage\w*|contrats?|garanti\w*|essai|essay\w*|bail|preavis|valable|validite|dure\w*|formation|abonnement|reconductible|fermes?|autonomie|anciennete|experience|depuis|pendant|durant|engagement|commit\w*|warranty|trial|contract|test|location|prends|periode|pret|amortiss\w*|location|installee?)$/;

/** « Une demi-heure d’installation »: how long the work takes. */
const WORK = /^(installation|intervention|pose|reparation|formation|travail|mise)$/;

/** Words on either side that may tell what a stretch of time is. */
const FAR = 8;

/** A word of delay past a comma says nothing of months and years. */
const tooLong = (unite: string | undefined): boolean =>
  unite !== undefined && /^(mois|ans?)$/.test(unite);

function lookBack(
  speech: Speech,
  from: number,
  days: boolean,
  stop: RegExp,
  unite?: string,
): TimeKind | null {
  for (let at = from - 1; at >= Math.max(0, from - FAR); at--) {
    if (stop.test(speech.after(at))) return null;
    const near = speech.word(at);
    // « Vous réglez à quarante-cinq jours », « paiement 30 jours »: the terms are said at once.
    if (days && TERM_WORDS.test(near) && from - at <= 4) return 'paiement';
    if (LENGTH_WORDS.test(near)) return 'duree';
    if (DELAY_WORDS.test(near) && !tooLong(unite)) return 'delai';
  }
  return null;
}

function lookAhead(
  speech: Speech,
  to: number,
  days: boolean,
  stop: RegExp,
  unite?: string,
): TimeKind | null {
  for (let at = to; at < Math.min(to + FAR, speech.length); at++) {
    if (stop.test(speech.after(at - 1))) return null;
    const near = speech.word(at);
    if (days && TERM_WORDS.test(near) && /^(pour|le|de|du)$/.test(speech.word(at - 1)))
      return 'paiement';
    if (LENGTH_WORDS.test(near)) return 'duree';
    if (DELAY_WORDS.test(near) && !tooLong(unite)) return 'delai';
  }
  return null;
}

/** What a stretch of time is: how long a thing lasts, how long before it is done, or terms of payment. */
export function timeKind(speech: Speech, from: number, to: number, unite: string): TimeKind {
  const { word } = speech;
  const before = word(from - 1);
  if (/^(sous|dans|within|ici|avant)$/.test(before)) return 'delai';
  if (/^(depuis|pendant|durant|since|during)$/.test(before)) return 'duree';
  if (before === 'in' && speech.language === 'en') return 'delai';
  if (/^(de|d|for|of)$/.test(word(to))) {
    const noun = word(to + 1) === 'l' ? word(to + 2) : word(to + 1);
    if (/^(livraison|delai|retractation|fabrication|delay|delivery)$/.test(noun)) return 'delai';
    if (WORK.test(noun)) return 'duree';
    if (LENGTH_WORDS.test(noun)) return 'duree';
  }
  if (unite.includes('ouvr')) return 'delai';
  const days = unite.startsWith('jour');
  if (before === 'net' && days) return 'paiement';
  // The nearest word of the clause decides, before the figure then after it; then those past a comma.
  return (
    lookBack(speech, from, days, /^[.?!,]$/) ??
    lookAhead(speech, to, days, /^[.?!,]$/) ??
    lookBack(speech, from, days, /^[.?!]$/, unite) ??
    lookAhead(speech, to, days, /^[.?!]$/, unite) ??
    'duree'
  );
}
