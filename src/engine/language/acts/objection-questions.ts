import type { Evidence } from '../evidence.ts';
import { cuesOf, onSentence, weaken } from './cue-helpers.ts';
import { isClaimed, leans } from './questions.ts';
import type { Question, Turn } from './turn.ts';

/** « encore », « toujours », « moins »: the doubt, before and after the answer. */
const ASPECT = {
  fr: / (?:encore|toujours|moins|mieux|plus|dit comme ca|vu comme ca|ecrit comme ca|maintenant|la dessus|sur ce point(?: la)?) /,
  en: / (?:still|more|less|better|now|like this) /,
} as const;
/** What a doubt is made of. */
const DOUBT = {
  fr: / (?:gene\w*|inquiet\w*|rassur\w*|doutes?|risques?|peur|mefi\w+|hesit\w+|frein\w*|tranquill\w*|convain\w+|regl\w+|repond\w*|enleve\w*|lev\w+|bloqu\w*|embet\w*|coinc\w*|soulag\w*|confian\w+|serein\w*) /,
  en: / (?:worr\w+|doubts?|risks?|afraid|reassur\w*|answer\w*|clear\w*|convinced|confident|stops?) /,
} as const;
/** A question word, or a choice between two causes: the doubt is being explored, not checked. */
const EXPLORES = {
  fr: / (?:quoi|pourquoi|comment|(?:qu|que) est ce (?:qui|que)|c est .{0,60} ou (?:c est|plutot|que|d)) /,
  en: / (?:what|why|how|which|if) /,
} as const;
const ISOLATES = {
  fr: / (?:ou|exactement|surtout|plutot|seul|seule|vraiment|quoi|pourquoi|qu est ce|que est ce) /,
  en: / (?:or|exactly|only|really|what|why) /,
} as const;

/** Words said before a question that answer the objection rather than receive it. */
function answeredBefore({ reading }: Turn, { from }: Question): number {
  return reading.sentences.filter((one) => one.from < from && !one.asked && one.to - one.from >= 6)
    .length;
}

/** Exploring an objection before the answer, checking it after: what the questions of a turn do to it. */
export function questionObjection(turn: Turn, open: boolean): Evidence[] {
  const { view, reading, questions } = turn;
  const { language } = reading;
  const found: Evidence[] = [];
  for (const question of questions) {
    const text = reading.sentences[question.sentence]?.text ?? '';
    const before = answeredBefore(turn, question);
    const concerned = open || turn.context.pending.length > 0;
    const explores = EXPLORES[language].test(text);
    if (concerned && before > 0 && !explores && !isFactual(question)) {
      const doubt = DOUBT[language].test(text);
      const aspect = ASPECT[language].test(text);
      const force = doubt && aspect ? 0.65 : doubt ? 0.52 : aspect ? 0.4 : 0;
      if (force > 0)
        found.push(
          onSentence(
            turn,
            question.sentence,
            'verifier_objection',
            force,
            'revient sur le doute après sa réponse',
          ),
        );
      if (force >= 0.5) continue;
    }
    if (!open || isClaimed(turn, question) || leans(turn, question)) continue;
    const shared = reading.stems
      .slice(question.from, question.to)
      .some((stem) => stem !== null && view.lastStems.has(stem));
    const isolates = ISOLATES[language].test(text);
    const force =
      (view.objection === null ? 0.25 : 0.52) + (shared ? 0.15 : 0) + (isolates ? 0.1 : 0);
    found.push(
      onSentence(
        turn,
        question.sentence,
        'questionner_objection',
        force * (before >= 2 ? 0.8 : 1),
        'question posée sur l’objection',
      ),
    );
  }
  found.push(...weaken(cuesOf(turn, 'questionner_objection'), open ? 1 : 0.45));
  return found;
}

const isFactual = ({ kind, purpose }: Question): boolean =>
  kind === 'question_ouverte' ||
  purpose === 'suite' ||
  purpose === 'ajout' ||
  purpose === 'decision';
