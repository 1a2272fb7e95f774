import { setTimeout as pause } from 'node:timers/promises';
import type OpenAI from 'openai';
import type { Scenario } from '#engine/domain/scenario.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import type { WordingRequest } from '#engine/interview/outcome.ts';
import { checkWords } from './checks/check-words.ts';
import type { ModelSettings } from './model-settings.ts';
import { buildPrompt } from './prompt/build-prompt.ts';
import { type Answer, streamAnswer } from './stream-answer.ts';
import { tidyWords } from './tidy-words.ts';
import type { Worded } from './worded.ts';

/** Longest piece of a refused answer kept in the log. */
const KEPT = 1000;

/** The model and its settings. */
export interface Model {
  readonly client: OpenAI;
  readonly settings: ModelSettings;
}

/**
 * The client's words for a decision, by the model if its answer comes in time and passes every check,
 * the scenario's otherwise, with the reason (French). Never rejects; never changes the decision.
 */
export async function wordWithModel(
  request: WordingRequest,
  state: SessionState,
  scenario: Scenario,
  model: Model,
): Promise<Worded> {
  const answer = await askTwiceAtMost(request, state, scenario, model);
  if (!answer.ok) return scripted(request, answer.cause, answer.texte);
  const texte = tidyWords(answer.texte);
  const cause = checkWords(texte, { request, state, scenario });
  return cause === null ? { texte, par: 'modele', echec: null } : scripted(request, cause, texte);
}

/** A second call only after an error that came at once; a late model is not waited for twice. */
async function askTwiceAtMost(
  request: WordingRequest,
  state: SessionState,
  scenario: Scenario,
  { client, settings }: Model,
): Promise<Answer> {
  const { modele, premierMot, total } = settings;
  const messages = buildPrompt(request, state, scenario);
  const begun = performance.now();
  const left = (): number => total - (performance.now() - begun);
  const ask = (): Promise<Answer> =>
    streamAnswer({ client, modele, messages, premierMot, total: Math.max(1, left()) });
  const first = await ask();
  if (first.ok || !first.again) return first;
  const rest = Math.min(200, premierMot / 4);
  if (left() <= rest) return first;
  await pause(rest);
  return ask();
}

function scripted(
  { scripted: words }: WordingRequest,
  cause: string,
  texte: string | null,
): Worded {
  const kept = texte === null || texte === '' ? null : texte.slice(0, KEPT);
  return { texte: words.texte, par: 'scenario', echec: { cause, texte: kept } };
}
