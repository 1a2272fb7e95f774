import type { Reading } from '../text/reading.ts';
import type { Amount } from './amount.ts';

const UNITS: ReadonlyMap<string, Amount['unit']> = new Map([
  ['euros', 'euros'],
  ['euro', 'euros'],
  ['balles', 'euros'],
  ['pourcent', 'pourcent'],
  ['percent', 'pourcent'],
  ['mois', 'mois'],
  ['month', 'mois'],
  ['months', 'mois'],
  ['semaine', 'semaines'],
  ['semaines', 'semaines'],
  ['week', 'semaines'],
  ['weeks', 'semaines'],
  ['jour', 'jours'],
  ['jours', 'jours'],
  ['j', 'jours'],
  ['je', 'jours'],
  ['day', 'jours'],
  ['days', 'jours'],
  ['working', 'jours'],
  ['an', 'ans'],
  ['ans', 'ans'],
  ['annees', 'ans'],
  ['year', 'ans'],
  ['years', 'ans'],
  ['fois', 'fois'],
  ['times', 'fois'],
  ['instalments', 'fois'],
  ['mensualites', 'fois'],
]);

const PER: ReadonlyMap<string, NonNullable<Amount['per']>> = new Map([
  ['mois', 'mois'],
  ['mensuels', 'mois'],
  ['mensuel', 'mois'],
  ['month', 'mois'],
  ['monthly', 'mois'],
  ['kilo', 'kg'],
  ['kg', 'kg'],
  ['jour', 'jour'],
  ['day', 'jour'],
  ['an', 'an'],
  ['year', 'an'],
  ['semaine', 'semaine'],
  ['week', 'semaine'],
  ['heure', 'heure'],
  ['hour', 'heure'],
]);

const NOT_AN_AMOUNT_BEFORE =
  /^(article|page|norme|ces|vos|leurs|ses|mes|numero|table|point|avenue|rue|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|depuis|nf|h)$/;
const NOT_AN_AMOUNT_AFTER =
  /^(h|heure|heures|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|ohms?|cl|cm|m|mm|metres?|kg|kilos?|litres?|x|am|pm|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** « Dix de moins » is a sum; « dix de réglés » counts things. */
const STEP = /^(moins|plus|remise|frais|reduction|rabais|mise|caution|acompte|depart|loyer)$/;

const DAYS =
  /^(lundi|mardi|mercredi|jeudi|vendredi|samedi|monday|tuesday|wednesday|thursday|friday)$/;

/** « Le 26 » is a date, « le 139 » a price already spoken of. */
const isDate = (before: string, value: number, after: string): boolean =>
  before === 'le' && Number.isInteger(value) && value <= 31 && !UNITS.has(after);

/** Figures kept from one turn: nobody says more, and a heap of numbers must stay cheap. */
const MOST = 40;

/** Every figure of a turn that may be a price, a share, a duration or a quantity. */
export function readAmounts(reading: Reading): Amount[] {
  const { tokens, sentences } = reading;
  const amounts: Amount[] = [];
  sentences.forEach((sentence, index) => {
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = tokens[i];
      if (token === undefined || token.value === null || amounts.length >= MOST) continue;
      const previous = i > sentence.from ? tokens[i - 1] : undefined;
      const before = previous?.after === '' ? previous.word : '';
      const day = DAYS.test(tokens[i - 2]?.word ?? '') && /^(at|a)$/.test(before);
      const ahead = tokens.slice(i + 1, Math.min(sentence.to, i + 7));
      const stop = token.after === '' ? ahead.findIndex(({ after }) => after !== '') : -1;
      const heard = token.after !== '' ? [] : stop < 0 ? ahead : ahead.slice(0, stop + 1);
      const following = heard.map(({ word }) => word);
      const [next = ''] = following;
      if (day || NOT_AN_AMOUNT_BEFORE.test(before) || isDate(before, token.value, next)) continue;
      if (token.value > 10_000 && before === 'en') continue;
      // « Quarante-huit heures » are two days.
      const inDays = /^(heures|hours)$/.test(next) && token.value >= 24 && token.value % 24 === 0;
      const unit = inDays ? 'jours' : token.after === '' ? (UNITS.get(next) ?? 'nombre') : 'nombre';
      // « Les deux références » are known already: they count, they do not offer.
      if (unit === 'nombre' && /^(les|the)$/.test(before) && /^[a-z]{3,}s$/.test(next)) continue;
      if (unit === 'nombre' && token.after === '' && NOT_AN_AMOUNT_AFTER.test(next)) continue;
      const money = unit === 'euros' || unit === 'nombre';
      const perAt = money ? following.findIndex((word, k) => k < 5 && PER.has(word)) : -1;
      const joined =
        perAt > 0 &&
        /^(par|le|du|au|a|per|ht|ttc|hors|euros|each|of|mensuels?)$/.test(
          following[perAt - 1] ?? '',
        );
      amounts.push({
        value: inDays ? token.value / 24 : token.value,
        unit,
        per:
          perAt >= 0 && (joined || (following[perAt] ?? '').startsWith('mensuel'))
            ? (PER.get(following[perAt] ?? '') ?? null)
            : null,
        noun:
          token.after === ''
            ? next === 'de' && !STEP.test(following[1] ?? '')
              ? `de ${following[1] ?? ''}`
              : next
            : '',
        from: i,
        to: unit === 'nombre' ? i + 1 : i + 2,
        sentence: index,
      });
    }
  });
  return amounts;
}
