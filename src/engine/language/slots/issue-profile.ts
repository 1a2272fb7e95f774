import type { Issue } from '#engine/domain/sale-context.ts';
import { contentStems } from '../links/content-stems.ts';
import { rememberSale } from '../links/remember-sale.ts';
import { MONTH_WORDS } from '../text/calendar-words.ts';
import { foldWord } from '../text/fold-word.ts';
import { stem } from '../text/stem.ts';
import type { Amount } from './amount.ts';
import { spanOf } from './span-of.ts';

/** What makes a figure belong to an issue. */
export interface IssueProfile {
  readonly issue: Issue;
  readonly unit: Amount['unit'];
  readonly per: Amount['per'];
  /** Stem of the thing counted, for « colis », « chaises »… Of a date, the name of its month. */
  readonly noun: string;
  /** Stems of its label. */
  readonly name: ReadonlySet<string>;
  /** The same, and those of usual words for it. */
  readonly labels: ReadonlySet<string>;
  readonly low: number;
  readonly high: number;
  /** Told in hundredths of a unit of money: « c€/kWh ». */
  readonly cents: boolean;
  /** The main price of the sale: needs no label to be recognised. */
  readonly main: boolean;
}

/** Usual words for the issues that scenarios share, by what their id contains. */
const USUAL: readonly (readonly [RegExp, string])[] = [
  [/prix|tarif|loyer/, 'loyer mensuel abonnement tarif fee price'],
  [/remise/, 'remise reduction rabais discount geste'],
  [/duree/, 'engagement contrat duree engagez contract length'],
  [/livraison/, 'livraison livrer delai fabrication ouvres installer service delivery'],
  [/paiement/, 'paiement regler reglement payer facture payment sans frais'],
  [/acompte/, 'acompte commande comptant deposit'],
  [/garantie/, 'garantie warranty'],
  [/installation/, 'installation pose frais service'],
  [
    /mise|dossier|ouverture|frais|setup/,
    'frais depart ouverture mise place route dossier setup fee',
  ],
  [/(?:^|_)port(?:_|$)/, 'port transport fret expedition freight shipping carriage'],
  [/rembours/, 'rembourse rembourser remboursement refund'],
  [/mensualite|echeance|etalement|paiement_fois/, 'fois sans frais etaler payer regler'],
  [/quantite/, 'colis cartons quantite commande'],
  [/frequence/, 'passages soirs fois'],
  [/anim/, 'animation degustation samedi'],
  [/dedommagement/, 'compensation dedommagement virement avoir bon achat'],
];

const CENTS = /^(c€|c£|cts?|centimes?|cents?|pence)(?![a-z])/;

const UNIT_WORDS: readonly (readonly [RegExp, Amount['unit']])[] = [
  [/^(€|£|\$|euro|pound)/, 'euros'],
  [CENTS, 'euros'],
  [/^%|pourcent|percent/, 'pourcent'],
  [/^(heures?|hours?|h)(?![a-z])/, 'heures'],
  [/^(mois|month)/, 'mois'],
  [/^(semaine|week)/, 'semaines'],
  [/^(jours?|days?)(?![a-z])/, 'jours'],
  [/^(ans?|annees?|years?)(?![a-z])/, 'ans'],
  [/^(fois|times|mensualites|echeances|instal)/, 'fois'],
];

const PER_UNIT: readonly (readonly [RegExp, NonNullable<Amount['per']>])[] = [
  [/mois|month/, 'mois'],
  [/kg|kilo/, 'kg'],
  [/semaine|week/, 'semaine'],
  [/heure|hour/, 'heure'],
  [/jour|day/, 'jour'],
  [/(?:^|[^a-z])(?:ans?|year)(?![a-z])/, 'an'],
];

/** What a price is for, or how often what is counted comes: « €/mois », « passages/semaine », but not « kg ». */
function rateOf(unit: Amount['unit'], written: string): Amount['per'] {
  if (unit !== 'euros' && unit !== 'nombre') return null;
  const often = /(?:\/|\bpar |\bper | a )(.*)$/.exec(written)?.[1] ?? '';
  const told = unit === 'euros' ? written : often;
  return PER_UNIT.find(([pattern]) => pattern.test(told))?.[1] ?? null;
}

/** Prepares an issue: its unit, its words, and the span of values it may sensibly take. */
function profileIssue(issue: Issue, language: 'fr' | 'en', first: string): IssueProfile {
  const written = foldWord(issue.unite.trim());
  const month = MONTH_WORDS.get(written);
  const unit =
    month === undefined
      ? (UNIT_WORDS.find(([pattern]) => pattern.test(written))?.[1] ?? 'nombre')
      : 'date';
  // Any day of the month may be named.
  const span = month === undefined ? spanOf(issue) : { low: 1, high: 31 };
  const timed = unit === 'mois' || unit === 'ans';
  const lowest = timed
    ? Math.min(issue.client_reserve, issue.candidat_reserve) * 0.5
    : span.low * 0.85;
  const name = contentStems(issue.libelle, language);
  const usual = USUAL.filter(([pattern]) => pattern.test(issue.id)).map(([, words]) => words);
  return {
    issue,
    unit,
    per: rateOf(unit, written),
    noun: unit === 'nombre' ? stem(written.split(/[^a-z]/)[0] ?? '', language) : (month ?? ''),
    name,
    labels: new Set([...name, ...contentStems(usual.join(' '), language)]),
    low: unit === 'nombre' ? Math.max(1, span.low * 0.34) : lowest > 0 ? lowest : span.high * 0.15,
    high: span.high * (unit === 'pourcent' ? 1.05 : 1.15),
    cents: CENTS.test(written),
    main: unit === 'euros' && issue.id === first,
  };
}

/** The issues of a situation, prepared once. */
export const profileIssues = rememberSale((sale): readonly IssueProfile[] => {
  const first = sale.enjeux.find(({ unite }) => /€|euro|centime/i.test(unite))?.id ?? '';
  return sale.enjeux.map((issue) => profileIssue(issue, sale.langue, first));
});
