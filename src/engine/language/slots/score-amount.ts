import type { Reading } from '../text/reading.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { DAY_WORDS } from '../text/calendar-words.ts';
import { stem } from '../text/stem.ts';
import type { Amount } from './amount.ts';
import { convertAmount, isTime } from './convert-amount.ts';
import { countHeard } from './count-heard.ts';
import { countLabelsNear } from './count-labels-near.ts';
import { isBare } from './is-bare.ts';
import type { IssueProfile } from './issue-profile.ts';
import { spanOf } from './span-of.ts';

/** What surrounds an amount when one asks which issue it belongs to. */
interface AmountSetting {
  readonly reading: Reading;
  readonly sentence: Sentence;
  /** Stems of the client’s last line. */
  readonly lastStems: ReadonlySet<string>;
  /** The client’s last line speaks of shares. */
  readonly sharesAsked: boolean;
  /** No other issue of money can take this value. */
  readonly alone: boolean;
  /** Value of the issue already on the table. */
  readonly table: number | undefined;
}

interface Clues {
  readonly amount: Amount;
  readonly profile: IssueProfile;
  readonly setting: AmountSetting;
  readonly value: number;
  /** How many words of the issue stand near. */
  readonly labelled: number;
  /** One of the four values that define the issue. */
  readonly known: boolean;
}

/** Words that make a duration something else than a term of the deal. */
const ELSEWHERE =
  /^(essai|preavis|avant|apres|depuis|bout|dans|tous|toutes|chaque|premiers?|invendus|moyenne|pannes?|attente|passage|trial|after|notice|every|anciennete|minutes|remboursee?|repond|retracter|changer|avis|reflechir|renoncer|legale|legal|derniere?s?)$/;

/** A share given away, not one that was measured. */
const GIVES =
  / (?:remise|reduction|rabais|fais|faire|fait|accorde|accorder|mets|met|moins|enleve|descends?|geste|encore|ok|peux|va|propose|allez|donc|i can|give|discount) /;
const MEASURES =
  / (?:taux|moyenne|absences|interventions|absents|suivis?|bon d achat|d entre|des clients|des cas|sur cent|de nos|de vos|satisfaits?|retours?|invendus|marge|livraisons|last year|penalty|flexib\w+) /;

/** The same thing counted under another word: two Saturdays of tasting are two days of it. */
const synonymsIn = (language: 'fr' | 'en'): ReadonlyMap<string, string> =>
  new Map(
    [
      ['cartons', 'colis'],
      ['soirs', 'passages'],
      ...[...DAY_WORDS.keys()].map((day) => [`${day}s`, 'journees']),
    ].map(([said = '', written = '']) => [stem(said, language), stem(written, language)]),
  );
const SYNONYMS = { fr: synonymsIn('fr'), en: synonymsIn('en') } as const;

/** Words within three of an amount. */
function wordsNear({ reading, sentence }: AmountSetting, { from, to }: Amount): string[] {
  return reading.tokens.slice(Math.max(sentence.from, from - 3), to + 3).map(({ word }) => word);
}

function scoreTime({ amount, profile, setting, value, labelled, known }: Clues): number {
  const near = wordsNear(setting, amount);
  if (near.some((word) => ELSEWHERE.test(word)) && labelled === 0) return 0;
  const label = Math.min(labelled, 2) * 0.4;
  if (amount.unit === 'nombre') {
    const before = setting.reading.tokens[amount.from - 1]?.word ?? '';
    const further = setting.reading.tokens[amount.from - 2]?.word ?? '';
    const leads =
      /^(pour|sur|en|les|on|for|do|passe|descend)$/.test(before) ||
      (before === 'a' && /^(passe|descends?)$/.test(further));
    return isBare(amount) && value >= 12 && known && leads ? 0.52 : 0;
  }
  const endOfMonth = near.includes('fin') || near.includes('facture');
  if (/paiement|facture/.test(profile.issue.id))
    return labelled > 0 || endOfMonth ? 0.8 + label : 0;
  if (near.includes('legale')) return 0;
  if (/garantie/.test(profile.issue.id)) return labelled > 0 ? 0.8 + label : 0;
  const same = amount.unit === profile.unit || (amount.unit === 'ans' && profile.unit === 'mois');
  return (same ? 0.6 : 0.4) + label - (endOfMonth ? 0.5 : 0);
}

function scoreShare({ amount, profile, setting, labelled }: Clues): number {
  const given = /remise/.test(profile.issue.id);
  const label = Math.min(labelled, 2) * 0.4;
  if (amount.unit === 'nombre' && isBare(amount) && given && Number.isInteger(amount.value)) {
    const before = setting.reading.tokens[amount.from - 1]?.word ?? '';
    return before === 'moins' || setting.sharesAsked ? 0.52 : 0;
  }
  if (amount.unit !== 'pourcent') return 0;
  if (!given) return labelled > 0 ? 0.6 + label : 0;
  const { text } = setting.sentence;
  return GIVES.test(text) && !MEASURES.test(text) ? 0.6 + label : 0;
}

function scoreCount({ amount, profile, setting, labelled }: Clues): number {
  // Only what comes as often as the issue counts is converted: « trois fois par semaine ».
  if (amount.unit === 'fois') return 0.9 + Math.min(labelled, 2) * 0.4;
  if (amount.unit !== 'nombre') return 0;
  const { language } = setting.reading;
  const noun = stem(amount.noun, language);
  const counted =
    [noun, SYNONYMS[language].get(noun)].includes(profile.noun) || profile.labels.has(noun);
  return counted ? 0.8 + Math.min(labelled, 2) * 0.4 : 0;
}

function scoreMoney({ amount, profile, setting, value, labelled, known }: Clues): number {
  const { reading, sentence, lastStems, table } = setting;
  if (amount.unit === 'nombre' && !isBare(amount)) return 0;
  // « Les 290, je les passe à 190 »: the value on the table names its issue.
  const spoken =
    table !== undefined && reading.stems.slice(sentence.from, sentence.to).includes(`#${table}`);
  const heard = setting.alone || known || spoken || countHeard(profile.labels, lastStems) > 0;
  if (!profile.main && labelled === 0 && profile.per === null && !heard) return 0;
  if (profile.per === 'kg' && amount.per !== 'kg' && labelled === 0) return 0;
  const rate = profile.per !== null && amount.per === profile.per ? 0.3 : 0;
  const exact = amount.unit === 'euros' ? 0.6 : 0.5;
  return exact + Math.min(labelled, 2) * 0.4 + rate + (table === value ? 0.6 : 0);
}

/** Points for an amount to belong to an issue; 0 when it cannot. */
export function scoreAmount(amount: Amount, profile: IssueProfile, setting: AmountSetting): number {
  const value = convertAmount(amount, profile);
  if (value === null || value < profile.low || value > profile.high) return 0;
  const { reading, sentence } = setting;
  const clues: Clues = {
    amount,
    profile,
    setting,
    value,
    labelled: countLabelsNear(profile.labels, reading.stems, sentence, amount, 6),
    known: spanOf(profile.issue).ends.includes(value),
  };
  if (isTime(profile.unit)) return scoreTime(clues);
  if (profile.unit === 'pourcent') return scoreShare(clues);
  if (profile.unit === 'date') return amount.noun !== '' || clues.labelled > 0 ? 0.8 : 0.4;
  if (profile.unit === 'fois') return amount.unit === 'fois' ? 0.8 : 0;
  return profile.unit === 'nombre' ? scoreCount(clues) : scoreMoney(clues);
}
