interface TimeUnit {
  readonly unite: string;
  /** « Trimestre » is three « mois ». */
  readonly times: number;
}

const time = (unite: string, words: string, times = 1): [string, TimeUnit][] =>
  words.split(' ').map((word) => [word, { unite, times }]);

/** Words of time, with the unit they are rendered in. */
export const TIME_WORDS: ReadonlyMap<string, TimeUnit> = new Map([
  ...time('minutes', 'minute minutes min mn mins'),
  ...time('heures', 'heure heures h hour hours'),
  ...time('jours', 'jour jours journee journees day days jrs'),
  ...time('nuits', 'nuit nuits night nights'),
  ...time('semaines', 'semaine semaines week weeks'),
  ...time('semaines', 'fortnight fortnights', 2),
  ...time('mois', 'mois month months'),
  ...time('mois', 'trimestre trimestres', 3),
  ...time('mois', 'semestre semestres', 6),
  ...time('ans', 'an ans annee annees year years'),
]);

const measure = (unite: string, words: string): [string, string][] =>
  words.split(' ').map((word) => [word, unite]);

/** Words of size and weight. */
export const MEASURE_WORDS: ReadonlyMap<string, string> = new Map([
  ...measure('kg', 'kg kgs kilo kilos kilogramme kilogrammes'),
  ...measure('g', 'g gramme grammes grams'),
  ...measure('m', 'metre metres meters'),
  ...measure('cm', 'cm centimetre centimetres'),
  ...measure('mm', 'mm millimetre millimetres'),
  ...measure('km', 'km kms kilometre kilometres'),
  ...measure('litres', 'litre litres liters l'),
  ...measure('tonnes', 'tonne tonnes tons'),
  ...measure('Mo', 'mo megas'),
  ...measure('Go', 'go gigas'),
  ...measure('dB', 'db decibel decibels'),
  ...measure('kWh', 'kwh'),
]);

/** Words of money, by what they are written with. */
export const MONEY_WORDS: ReadonlyMap<string, string> = new Map([
  ...measure('€', '€ euro euros eur eurs balles boules e'),
  ...measure('£', '£ pound pounds quid'),
  ...measure('$', '$ dollar dollars'),
  ...measure('CHF', 'chf francs'),
]);

/** Words for the parts a payment is cut in. */
export const INSTALMENT_WORDS: ReadonlySet<string> = new Set(
  'mensualite mensualites loyer loyers echeance echeances versement versements cheque cheques prelevement prelevements instalment instalments installments payments'.split(
    ' ',
  ),
);

/** What a price or a count is for. */
export const RATE_WORDS: ReadonlyMap<string, string> = new Map([
  ...measure('mois', 'mois month mensuel mensuels mensuelle mensuelles monthly'),
  ...measure('trimestre', 'trimestre trimestriel trimestriels quarter'),
  ...measure('an', 'an ans annee year annuel annuels annuelle annuelles annual yearly'),
  ...measure('semaine', 'semaine week weekly hebdomadaire hebdomadaires hebdo'),
  ...measure('jour', 'jour journee day daily'),
  ...measure('heure', 'heure h hour'),
  ...measure('unité', 'piece unite unit chacun chacune each pce'),
  ...measure('personne', 'personne pers person head tete'),
  ...measure('m', 'metre m ml'),
  ...measure('kg', 'kilo kg kilogramme'),
  ...measure('litre', 'litre l liter'),
  ...measure('tonne', 'tonne ton'),
  ...measure('km', 'kilometre km'),
  ...measure('kWh', 'kwh'),
  ...measure('boîte', 'boite'),
  ...measure('étui', 'etui'),
]);
