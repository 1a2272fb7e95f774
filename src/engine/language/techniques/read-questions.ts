import type { Act } from '#engine/domain/acts.ts';
import type { Technique } from '#engine/domain/techniques.ts';
import { isEcho } from '../acts/find-questions.ts';
import type { Question } from '../acts/turn.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { actSpan } from './act-span.ts';
import { listsChoices } from './lists-choices.ts';
import { offersChoice } from './offers-choice.ts';
import { QUESTION_FORMS } from './question-forms.ts';
import type { Scene } from './scene.ts';
import type { Seen } from './seen.ts';

/** Acts that make their sentence something else than a question asked to learn. */
const TAKEN = [
  'demander_accord',
  'verifier_objection',
  'conclure',
  'engager_suite',
  'vente_additionnelle',
] as const satisfies Act[];

/** Acts of which one at least is a question. */
const ASKING = [
  'question_ouverte',
  'question_fermee',
  'relancer',
  'questionner_objection',
] as const satisfies Act[];

/** Forms that go on with what was said, or do not ask. */
const NOT_LEARNING: ReadonlySet<Technique> = new Set(['q_relais', 'q_suggestive']);

/** From so many questions of discovery in one turn, the client no longer knows which to answer. */
const BURST = 3;

/** An open word makes of the client’s words a question of one’s own: « Piégés comment ? ». */
const OWN_WORD = {
  fr: / (?:comment|pourquoi|quoi|combien|quels?|quelles?|quand|qui) /,
  en: / (?:how|why|what|which|when|who) /,
} as const;

/** The type of each question, at most one a sentence, told by its words and by the act it does. */
export function readQuestions(scene: Scene): Seen[] {
  const { turn, acts } = scene;
  const { reading } = turn;
  const asks = ASKING.some((act) => acts.has(act));
  const bySentence = new Map<number, Question[]>();
  for (const question of turn.questions) {
    const own = bySentence.get(question.sentence);
    if (own === undefined) bySentence.set(question.sentence, [question]);
    else own.push(question);
  }
  const taken = TAKEN.flatMap((act) => {
    const one = acts.get(act);
    return one === undefined ? [] : [actSpan(reading, one).from];
  });
  const found: Seen[] = [];
  let learning = 0;
  for (const [index, sentence] of reading.sentences.entries()) {
    const own = bySentence.get(index) ?? [];
    const { from, to, asked } = sentence;
    if (own.length === 0 && !asked && !acts.has('relancer')) continue;
    const free = asks && !taken.some((at) => at >= from && at < to);
    const named = namedForm(scene, sentence, own.length > 0 || asked);
    if (named !== null) {
      if (!free && named.technique !== 'q_suggestive') continue;
      found.push({ ...named, from, to });
      if (!NOT_LEARNING.has(named.technique)) learning++;
      continue;
    }
    if (free && own[0]?.purpose === 'accord') {
      const raison = 'demande au client s’il suit ou approuve';
      found.push({ technique: 'q_controle', from, to, raison });
    }
    if (!free || own[0]?.purpose !== 'decouverte') continue;
    learning++;
    const plain = plainForm(scene, own, sentence);
    if (plain !== null) found.push(plain);
  }
  const [first] = found;
  if (learning >= BURST && first !== undefined)
    found.push({
      technique: 'q_rafale',
      from: first.from,
      to: found.at(-1)?.to ?? first.to,
      raison: `${learning} questions à la suite`,
    });
  return found;
}

function namedForm(
  { turn }: Scene,
  sentence: Sentence,
  asked: boolean,
): Pick<Seen, 'technique' | 'raison'> | null {
  const { reading, view } = turn;
  const { language } = reading;
  if (isEcho(reading, sentence, view) && !OWN_WORD[language].test(sentence.text))
    return { technique: 'q_miroir', raison: 'renvoie en question le mot du client' };
  for (const { technique, raison, pattern } of QUESTION_FORMS[language]) {
    if (!asked && technique !== 'q_relais') continue;
    if (pattern.test(sentence.text)) return { technique, raison };
  }
  return null;
}

function plainForm(
  { turn, acts }: Scene,
  own: readonly Question[],
  sentence: Sentence,
): Seen | null {
  const { reading } = turn;
  const { from, to } = sentence;
  if (listsChoices(reading, sentence))
    return { technique: 'q_choix_multiple', from, to, raison: 'donne une liste où choisir' };
  if (offersChoice(reading, sentence))
    return { technique: 'q_alternative', from, to, raison: 'offre un choix' };
  const probe = acts.get('questionner_objection');
  if (probe !== undefined) {
    const at = actSpan(reading, probe).from;
    if (at >= from && at < to) return null;
  }
  const open = own.some(({ kind }) => kind === 'question_ouverte');
  if (open && (acts.has('question_ouverte') || acts.has('relancer')))
    return { technique: 'q_ouverte', from, to, raison: 'appelle un développement' };
  if (acts.has('question_fermee'))
    return { technique: 'q_fermee', from, to, raison: 'appelle une réponse courte' };
  return null;
}
