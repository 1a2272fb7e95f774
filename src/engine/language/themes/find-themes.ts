import type { SaleContext } from '#engine/domain/sale-context.ts';
import type { Theme } from '#engine/domain/themes.ts';
import type { Question } from '../acts/turn.ts';
import type { ClientView } from '../links/client-view.ts';
import { rememberSale } from '../links/remember-sale.ts';
import type { Reading } from '../text/reading.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { isInsideSentence } from '../text/is-inside-sentence.ts';
import { rememberReading } from '../text/remember-reading.ts';
import type { TurnContext } from '../turn-context.ts';
import { scoreThemes, type ThemeScores } from './score-themes.ts';
import { themesOfNeeds } from './themes-of-needs.ts';

/** A question of so few words is about what the client has just said. */
const SHORT = 5;

const BACKWARD = {
  fr: / (?:ca|cela|la dedans|en|y|pourquoi|c est a dire|exactement|meme|encore|toujours|il|ils|elle|elles|ce|cette|cet|ces) /,
  en: / (?:it|that|this|those|why|exactly|even|they|he|she) /,
} as const;

/** What the client says is wrong, without a word for it. */
const DEPLORES = {
  fr: / (?:pas|plus|jamais|rien|trop|personne|meme|sauf|mauvais\w*|sans|pourtant|toujours|encore) /,
  en: / (?:not|never|nothing|too|nobody|t|still|bad) /,
} as const;

function best(scores: ThemeScores): Theme | null {
  const [top] = [...scores].toSorted((a, b) => b[1] - a[1]);
  return top?.[0] ?? null;
}

/** Whether the situation is a complaint: what the client has to tell is what went wrong. */
const isComplaint = ({ besoins }: SaleContext): boolean =>
  besoins.filter(({ theme }) => theme === 'incident').length >= 2;

const hasIncident = ({ besoins }: SaleContext): boolean =>
  besoins.some(({ theme }) => theme === 'incident');

/** A proper name the client’s objections mention: another offer than ours. */
const rivalNames = rememberSale((sale): ReadonlySet<string> => {
  const { objections, besoins, langue, entreprise } = sale;
  const own = rememberReading(entreprise, langue).tokens.map(({ word }) => word);
  return new Set(
    [
      ...objections.map(({ formulation }) => formulation),
      ...besoins.filter(({ theme }) => theme === 'concurrence').map(({ enonce }) => enonce),
    ].flatMap((text) =>
      rememberReading(text, langue)
        .tokens.filter(
          ({ capital, word }, i, all) =>
            capital && word.length > 4 && !own.includes(word) && isInsideSentence(all, i),
        )
        .map(({ word }) => word),
    ),
  );
});

/** What the words of a question leave unsaid: the objection discussed, else what the client deplored. */
function inheritedTheme(sentence: Sentence, view: ClientView, sale: SaleContext): Theme | null {
  const { langue } = sale;
  if (view.objection !== null) {
    const formulation = sale.objections.find(({ id }) => id === view.objection)?.formulation ?? '';
    const theme = best(scoreThemes(rememberReading(formulation, langue).canon, langue));
    return theme === null || theme === 'situation' || theme === 'critere' || theme === 'autre'
      ? 'probleme'
      : theme;
  }
  const short = sentence.to - sentence.from <= SHORT;
  if (view.last === null || !(short || BACKWARD[langue].test(sentence.text))) return null;
  const said = scoreThemes(view.last.canon, langue);
  if (said.has('probleme') || said.has('incident') || DEPLORES[langue].test(view.last.canon))
    return 'probleme';
  return short ? (best(said) ?? (sentence.to - sentence.from <= 4 ? 'probleme' : null)) : null;
}

function themeOf(
  reading: Reading,
  { sentence: index }: Question,
  view: ClientView,
  { sale, candidateLines }: TurnContext,
): Theme {
  const sentence = reading.sentences[index];
  if (sentence === undefined) return 'situation';
  const scores = new Map(scoreThemes(sentence.text, reading.language));
  const stems = reading.stems.slice(sentence.from, sentence.to);
  for (const [theme, score] of themesOfNeeds(stems, sale))
    scores.set(theme, (scores.get(theme) ?? 0) + score);
  if (scores.has('incident') && !hasIncident(sale)) {
    scores.set('probleme', Math.max(scores.get('probleme') ?? 0, scores.get('incident') ?? 0));
    scores.delete('incident');
  }
  const names = rivalNames(sale);
  if (reading.tokens.slice(sentence.from, sentence.to).some(({ word }) => names.has(word)))
    scores.set('concurrence', (scores.get('concurrence') ?? 0) + 0.7);
  const own = best(scores);
  const weak = own === null || (own === 'situation' && (scores.get(own) ?? 0) < 1.3);
  const found = weak ? (inheritedTheme(sentence, view, sale) ?? own) : own;
  if (found === null)
    return candidateLines.length === 0 ? 'autre' : isComplaint(sale) ? 'incident' : 'situation';
  return found === 'probleme' && isComplaint(sale) ? 'incident' : found;
}

/**
 * Themes of a turn’s questions, at most two: one for each question that seeks to know the client.
 * A question that puts an offer or a check to him has none.
 */
export function findThemes(
  reading: Reading,
  questions: readonly Question[],
  view: ClientView,
  context: TurnContext,
): Theme[] {
  const themes = new Set<Theme>();
  for (const question of questions)
    themes.add(
      // « Qu’est-ce qui vous manque pour dire oui ? » asks and closes at once.
      question.purpose === 'decouverte' ? themeOf(reading, question, view, context) : 'decision',
    );
  return [...themes].slice(0, 2);
}
