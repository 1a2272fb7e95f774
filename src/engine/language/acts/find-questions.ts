import { compilePattern } from '../cues/compile-pattern.ts';
import type { ClientView } from '../links/client-view.ts';
import type { Reading } from '../text/reading.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { QUESTION_PATTERNS } from './question-patterns.ts';
import { readPurpose } from './question-purpose.ts';
import type { Question } from './turn.ts';

const holds = (text: string, pattern: RegExp): boolean => text.search(pattern) >= 0;
const head = (text: string, pattern: RegExp): boolean => {
  const at = text.search(pattern);
  return at >= 0 && text.slice(0, at).trim().split(' ').length <= 3;
};

const EMBEDDED = compilePattern(['comment', 'pourquoi', 'combien', 'qui', 'quoi', 'what', 'how']);

const ABOUT_CLIENT = { fr: / (?:vous|votre|vos|ils|elles?) /, en: / (?:you|your|they) / } as const;
const STATES = {
  fr: / (?:je|on|nous|nos|notre|merci|note|ecoute|comprends|imagine|important|dommage|mince|desolee?|plus|comme|donc|gagnez|economisez|evitez|pouvez|beneficiez|permet|permettra) /,
  en: / (?:i|we|our|thank|thanks|so) /,
} as const;

/** « Avez-vous », « cela vous convient-il »: a recogniser keeps the hyphen. */
function hasHyphen({ source, tokens }: Reading, { from, to }: Sentence): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ word, start }) =>
        source.charAt(start - 1) === '-' && /^(il|elle|on|ils|elles|t)$/.test(word),
    );
}

/** Reason of a question that only its mark shows. */
export const BY_TONE = 'question posée par l’intonation';

/**
 * What follows the comma of an open question and narrows it: « c’est quoi qui vous gêne, le prix ou
 * la durée ? » offers a choice, « pas confiance pourquoi, ils se trompent ? » supposes an answer.
 */
function narrowed(
  { tokens }: Reading,
  { from, to, asked }: Sentence,
): 'choix' | 'supposition' | null {
  if (!asked) return null;
  for (let i = from + 1; i < to - 2; i++) {
    if (tokens[i]?.after !== ',') continue;
    const before = ` ${tokens
      .slice(from, i + 1)
      .map(({ word }) => word)
      .join(' ')} `;
    const tail = ` ${tokens
      .slice(i + 1, to)
      .map(({ word }) => word)
      .join(' ')} `;
    if (!WH.test(before)) continue;
    if (/ (?:ou|or) /.test(tail) && !WH.test(tail)) return 'choix';
    if (
      /^ (?:c est|c etait|ils?|elles?|vous|que|on|it s|they|you|is it|a cause) \w+ /.test(tail) &&
      !WH.test(tail)
    )
      return 'supposition';
  }
  return null;
}
const WH =
  / (?:quoi|comment|pourquoi|quels?|quelles?|(?:qu|que) est ce (?:qui|que)|what|how|why|which) /;

/** Words taken from the client’s last line and thrown back (« L’audit ? »). */
export function isEcho(reading: Reading, { from, to, asked }: Sentence, view: ClientView): boolean {
  const stems = reading.stems.slice(from, to).filter((stem) => stem !== null);
  return (
    asked && to - from <= 5 && stems.length > 0 && stems.every((stem) => view.lastStems.has(stem))
  );
}

type Found = Omit<Question, 'sentence' | 'purpose'>;

function judge(reading: Reading, sentence: Sentence, view: ClientView): Found[] {
  const patterns = QUESTION_PATTERNS[reading.language];
  const { text, asked, from, to } = sentence;
  const open = reading.tokens[to - 1]?.after === '' && sentence.last;
  const loose = !reading.punctuated || open;
  if (holds(text, patterns.told)) {
    return [
      { from, to, kind: 'question_ouverte', force: 0.8, raison: 'invite le client à développer' },
    ];
  }
  if (holds(text, patterns.indirect)) {
    return [
      {
        from,
        to,
        kind: 'question_fermee',
        force: 0.75,
        raison: 'question indirecte à réponse courte',
      },
    ];
  }
  if (!asked && !loose) return [];
  const isTold = holds(text, patterns.told_not_asked);
  const found: Found[] = [];
  // « Il regarde quoi ? »: in speech, « quoi » stays where its answer would be.
  const inPlace =
    asked && / (?:quoi|c est a dire) /.test(text) && !/ (?:importe|comme) quoi /.test(text);
  if (
    (holds(text, patterns.open) || inPlace) &&
    !(isTold && !asked) &&
    !(isTold && !holds(text, EMBEDDED))
  ) {
    const sure = asked
      ? 0.85
      : head(text, patterns.open) || / quoi $| comment $/.test(text)
        ? 0.75
        : 0.55;
    found.push({
      from,
      to,
      kind: 'question_ouverte',
      force: sure,
      raison: 'question qui appelle un développement',
    });
  }
  const narrow = found.length > 0 ? narrowed(reading, sentence) : null;
  if (narrow === 'choix') {
    const [open] = found;
    if (open !== undefined) found[0] = { ...open, force: 0.4 };
  }
  if (narrow !== null)
    found.push({
      from,
      to,
      kind: 'question_fermee',
      force: 0.7,
      raison: 'question ouverte ramenée à un choix',
    });
  const turned = holds(text, patterns.inverted) && (asked || hasHyphen(reading, sentence));
  const closed = turned || holds(text, patterns.closed) || head(text, patterns.closedHead);
  const tagged = holds(text, patterns.tag);
  if (found.length === 0 && isEcho(reading, sentence, view)) {
    // « Cofalys ? Franchement… »: thrown back to comment on it, not to ask.
    if (
      reading.tokens.length - to > 8 &&
      !reading.sentences.some((later) => later.from >= to && later.asked)
    )
      return [];
    return [
      {
        from,
        to,
        kind: 'question_ouverte',
        force: 0.75,
        raison: 'reprend en question les mots du client',
      },
    ];
  }
  const kind = 'question_fermee';
  if (asked && found.length === 0) {
    const raison = closed || tagged ? 'question à réponse courte' : BY_TONE;
    found.push({ from, to, kind, force: closed ? 0.85 : 0.7, raison });
  } else if (!asked && !isTold && found.length === 0) {
    const strong = turned || holds(text, patterns.closed);
    if (strong || tagged)
      found.push({ from, to, kind, force: strong ? 0.7 : 0.55, raison: 'tournure de question' });
    else if (holds(text, patterns.choice)) {
      found.push({ from, to, kind, force: 0.55, raison: 'choix proposé au client' });
    } else if (
      sentence.last &&
      reading.transcribed &&
      !view.presented &&
      (closed || ABOUT_CLIENT[reading.language].test(text)) &&
      !STATES[reading.language].test(text)
    ) {
      found.push({ from, to, kind, force: 0.5, raison: 'tournure de question, sans ponctuation' });
    }
  } else if (asked && found.length > 0 && / combien | ou bien | lequel | laquelle /.test(text)) {
    found.push({ from, to, kind, force: 0.6, raison: 'question à réponse courte' });
  }
  return found;
}

/** The questions of a turn, open or closed, asked with a mark, a turn of phrase or an echo. */
export function findQuestions(reading: Reading, view: ClientView): Question[] {
  return reading.sentences.flatMap((sentence, index) => {
    const found = judge(reading, sentence, view);
    if (found.length === 0) return [];
    const purpose = readPurpose(reading, sentence, view.presented);
    if (purpose === 'rhetorique') return [];
    // « Quatre ans, c’est pas long, non ? »: in the argument, the tag only leans on the client.
    if (view.presented && sentence.asked && / (?:non|si|hein|n est ce pas) $/.test(sentence.text))
      return [];
    return found.map((question) => ({ ...question, sentence: index, purpose }));
  });
}
