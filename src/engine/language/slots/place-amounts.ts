import type { Condition } from '#engine/domain/analysis.ts';
import type { Terms } from '#engine/domain/intention.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import type { ClientView } from '../links/client-view.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { contentStems } from '../links/content-stems.ts';
import { rememberReading } from '../text/remember-reading.ts';
import { stem } from '../text/stem.ts';
import type { Amount } from './amount.ts';
import { type IssueProfile, profileIssues } from './issue-profile.ts';
import { readAmounts } from './read-amounts.ts';
import { readTone } from './sentence-tone.ts';

/** A figure put on the table, and the words that say it. */
export interface PlacedAmount {
  readonly condition: Condition;
  readonly from: number;
  readonly to: number;
}

const IN_DAYS: ReadonlyMap<Amount['unit'], number> = new Map([
  ['jours', 1],
  ['semaines', 7],
  ['mois', 30],
  ['ans', 365],
]);

/** Words that make a duration something else than a term of the deal. */
const ELSEWHERE =
  /^(essai|preavis|avant|apres|depuis|bout|dans|tous|toutes|chaque|pendant|premiers?|invendus|moyenne|panne|pannes|attente|passage|trial|after|notice|every|anciennete|minutes|derniere?s?)$/;

/** Words that put terms already known on the table again: a summary, a trade, a close. */
const RESTATES = {
  fr: / (?:recap\w*|resume|resumer|recapitule|relis|on a dit|si vous|a condition|on (?:signe|valide|y va|part)|bon de commande|contrat|devis|donc .{0,40} (?:\d+) .{0,20}\d+|je garde|par ecrit|rassemble|concretement|c est ca) /,
  en: / (?:resume|sum up|recap|contract|if you|deal|so we) /,
} as const;

/** A summary of the client’s needs, offered for his assent. */
const CHECKS = {
  fr: / (?:attendez que je|si je (?:comprends|resume|rassemble)|je redis|si j ai bien|si je ai bien|vous voulez|vous cherchez|fidele|je (?:oublie|me trompe)|est ce exact|c est bien cela) /,
  en: / (?:if i understand|so you (?:have|need|want)|is that (?:right|correct)) /,
} as const;

const FUNCTION_WORDS =
  /^(ht|hors|ttc|par|si|a|et|sur|pour|la|le|en|mais|avec|au|on|car|jusqu|excl|for|if|when|chacune?|chaque|ou|je|vous|c|ca|puis|donc|tout|toute|direct|non|oui|ok|livraison|entretien|machine|piece|and|but|at|de|environ|moi)$/;

/** Value of an amount in the issue’s unit, or null when the units do not meet. */
function convert(amount: Amount, profile: IssueProfile): number | null {
  if (amount.unit === profile.unit) {
    if (amount.unit !== 'euros' && amount.unit !== 'nombre') return amount.value;
    if (amount.per !== null && amount.per !== profile.per) return null;
    return amount.value;
  }
  const said = IN_DAYS.get(amount.unit);
  const asked = IN_DAYS.get(profile.unit);
  if (said === undefined || asked === undefined) return amount.unit === 'nombre' ? amount.value : null;
  if (amount.unit === 'ans' && profile.unit === 'mois') return amount.value * 12;
  if (amount.unit === 'mois' && profile.unit === 'ans') return amount.value / 12;
  return Math.round(((amount.value * said) / asked) * 100) / 100;
}

const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['carton', 'colis'],
  ['soir', 'passag'],
  ['samed', 'journ'],
  ['refer', 'refer'],
  ['fois', 'passag'],
]);

function counts(amount: Amount, profile: IssueProfile, language: 'fr' | 'en', near: ReadonlySet<string>): boolean {
  const noun = stem(amount.noun, language);
  const meant = SYNONYMS.get(noun) ?? noun;
  if (meant === profile.noun || noun === profile.noun) return true;
  return profile.labels.has(noun) || (/^samed|^journ|^dat/.test(noun) && [...profile.labels].some((label) => near.has(label)));
}

/** A number followed by no noun of its own. */
function isBare({ noun }: Amount): boolean {
  return noun === '' || FUNCTION_WORDS.test(noun);
}

function score(amount: Amount, profile: IssueProfile, reading: Reading, sentence: Sentence, lastStems: ReadonlySet<string>, lastUnits: ReadonlySet<string>): number {
  const value = convert(amount, profile);
  if (value === null || value < profile.low || value > profile.high) return 0;
  const around = (width: number): Set<string> =>
    new Set(
      reading.stems
        .slice(Math.max(sentence.from, amount.from - width), Math.min(sentence.to, amount.to + width))
        .filter((found) => found !== null),
    );
  const close = around(6);
  const labelled = [...profile.labels].filter((label) => close.has(label)).length;
  const heard = [...profile.labels].some((label) => lastStems.has(label));
  const label = Math.min(labelled, 2) * 0.4;
  const window = reading.tokens.slice(Math.max(sentence.from, amount.from - 3), amount.to + 3).map(({ word }) => word);
  if (IN_DAYS.has(profile.unit)) {
    if (window.some((word) => ELSEWHERE.test(word)) && labelled === 0) return 0;
    if (amount.unit === 'nombre') {
      const { issue } = profile;
      const known = [issue.client_ideal, issue.client_reserve, issue.candidat_ideal, issue.candidat_reserve].includes(value);
      const before = reading.tokens[amount.from - 1]?.word ?? '';
      const leads = /^(pour|sur|en|les|on|for|passe|descend)$/.test(before) || (before === 'a' && /^(passe|descend|descends)$/.test(reading.tokens[amount.from - 2]?.word ?? ''));
      return isBare(amount) && value >= 12 && known && leads ? 0.52 : 0;
    }
    const payment = /paiement|facture/.test(profile.issue.id);
    const endOfMonth = window.includes('fin') || window.includes('facture');
    if (payment) return labelled > 0 || endOfMonth ? 0.8 + label : 0;
    if (/garantie/.test(profile.issue.id)) return labelled > 0 ? 0.8 + label : 0;
    const same = amount.unit === profile.unit || (amount.unit === 'ans' && profile.unit === 'mois');
    return (same ? 0.6 : 0.4) + label - (endOfMonth ? 0.5 : 0);
  }
  if (profile.unit === 'pourcent') {
    if (amount.unit === 'nombre' && isBare(amount) && /remise/.test(profile.issue.id)) {
      const before = reading.tokens[amount.from - 1]?.word ?? '';
      return before === 'moins' || lastUnits.has('pourcent') ? 0.52 : 0;
    }
    if (amount.unit !== 'pourcent') return 0;
    if (/remise/.test(profile.issue.id)) return window.some((word) => /^(taux|marge|absences|service|moyenne|an|annee|interventions|passe)$/.test(word)) ? 0 : 0.6 + label;
    return labelled > 0 ? 0.6 + label : 0;
  }
  if (profile.unit === 'fois') return amount.unit === 'fois' ? 0.8 : 0;
  if (profile.unit === 'nombre') return amount.unit === 'nombre' && counts(amount, profile, reading.language, around(9)) ? 0.8 + label : 0;
  const bare = isBare(amount);
  if (amount.unit === 'nombre' && !bare) return 0;
  if (!profile.main && labelled === 0 && profile.per === null && !heard) return 0;
  const exact = amount.unit === 'euros' ? 0.6 : bare ? 0.5 : 0.2;
  return exact + label + (profile.per !== null && amount.per === profile.per ? 0.3 : 0);
}

/** « Sienna 80 »: the figure belongs to a name of the offer. */
function isProductName({ tokens, language }: Reading, { from, value, unit }: Amount, sale: SaleContext): boolean {
  const before = tokens[from - 1];
  if (before === undefined || unit !== 'nombre' || before.after !== '') return false;
  const name = ` ${before.word} ${value} `;
  return sale.offre.some(({ produit }) => rememberReading(produit, language).canon.includes(name));
}

/** « Le matelas est à 1 990 et avec le sommier on arrive à 2 680 »: the total comes with its words. */
function isBeforeTotal(reading: Reading, amount: Amount, amounts: readonly Amount[]): boolean {
  return amounts.some(
    (later) =>
      later.from > amount.from &&
      later.value > amount.value &&
      later.value < amount.value * 3 &&
      reading.tokens.slice(amount.to, later.from).some(({ word }, i, words) => /^(arrive|total|tout|ensemble|fait)$/.test(word) && words.length - i <= 4),
  );
}

/** A total said with its parts: only the total is the price of the whole. */
function isPartOfTotal(value: number, values: readonly number[]): boolean {
  return values.some((total) => total > value && values.some((other) => other !== value && Math.abs(other + value - total) < 0.01));
}

/**
 * Attaches the figures of a turn to the issues of the situation (rule 9 of the guide): only what the
 * candidate puts on the table, never a competitor’s price nor the client’s figures merely repeated.
 */
export function placeAmounts(reading: Reading, amounts: readonly Amount[], sale: SaleContext, view: ClientView, said: ReadonlySet<string>, onTable: Terms | null): PlacedAmount[] {
  const profiles = profileIssues(sale);
  const tarif = contentStems(sale.tarif, sale.langue);
  const values = amounts.map(({ value }) => value);
  const lastAmounts = view.last === null ? [] : readAmounts(view.last);
  const lastUnits = new Set(lastAmounts.map(({ unit }) => unit));
  const restating = CHECKS[reading.language].test(reading.canon);
  const restates = RESTATES[reading.language].test(reading.canon);
  const placed: PlacedAmount[] = [];
  for (const amount of amounts) {
    const sentence = reading.sentences[amount.sentence];
    if (sentence === undefined) continue;
    const tone = readTone(reading, sentence);
    const key = `#${amount.value}`;
    const small = amount.value < 13 && amount.unit !== 'euros' && !restating;
    const theirs = (small ? view.lastStems : view.allStems).has(key) && !said.has(key) && !tarif.has(key);
    if (tone.refused && !tone.firm) continue;
    if (tone.rival && !tone.firm && !tarif.has(key)) continue;
    if (tone.theirs && view.allStems.has(key) && !tone.firm && !tarif.has(key)) continue;
    if (theirs && (!tone.offer || restating)) continue;
    if (sentence.asked && !tone.firm && !tone.offer) continue;
    if (isProductName(reading, amount, sale)) continue;
    const lead = reading.tokens.slice(Math.max(sentence.from, amount.from - 6), amount.from);
    if (lead.some(({ word }) => /^(normalement|habitude|normal|catalogue|usually|normally)$/.test(word)) && reading.tokens.slice(amount.to).some(({ word }) => word === 'mais' || word === 'but' || word === 'moi')) continue;
    if (reading.tokens.slice(Math.max(0, amount.from - 3), amount.from).some(({ word }, k, words) => word === 'lieu' && words.length - k <= 2)) continue;
    let best: IssueProfile | null = null;
    let top = 0.49;
    for (const profile of profiles) {
      const points = score(amount, profile, reading, sentence, view.lastStems, lastUnits);
      if (points > top) {
        top = points;
        best = profile;
      }
    }
    if (best === null) continue;
    const value = convert(amount, best) ?? amount.value;
    if (best.unit === 'euros' && (isPartOfTotal(amount.value, values) || (best.main && isBeforeTotal(reading, amount, amounts)))) continue;
    const rest = placed.filter(({ condition }) => condition.enjeu === best.issue.id);
    if (best.main && tarif.has(key) && rest.some(({ condition, to }) => tarif.has(`#${condition.valeur}`) && !reading.tokens.slice(to, amount.from).some(({ word }) => word === 'ou' || word === 'or'))) continue;
    placed.push({ condition: { enjeu: best.issue.id, valeur: value, unite: best.issue.unite }, from: amount.from, to: amount.to });
  }
  // One value said again alone is defended, not offered.
  const [only] = placed;
  const again = placed.length === 1 && only !== undefined && onTable?.[only.condition.enjeu] === only.condition.valeur;
  return again && !restates ? [] : placed;
}
