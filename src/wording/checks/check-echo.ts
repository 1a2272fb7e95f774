import { PAUSE, wordsOf } from '../words-of.ts';
import { instructionsFor } from '../prompt/instructions-for.ts';
import type { Check } from './check.ts';

/** So many words in a row are a quotation, not a coincidence. */
const RUN = 8;

/** The answer repeats neither its orders nor the candidate's words: it would be speaking for them. */
export const checkEcho: Check = (texte, { request, state, scenario }) => {
  const scripted = runsOf(request.scripted.texte);
  const own = [...runsOf(texte)].filter((run) => !scripted.has(run));
  const quotes = (source: string): boolean => {
    const runs = runsOf(source);
    return own.some((run) => runs.has(run));
  };
  if (quotes(instructionsFor(scenario.langue))) return 'La réponse du modèle récite ses consignes.';
  const candidate = state.script.filter(({ qui }) => qui === 'candidat');
  return candidate.some((line) => quotes(line.texte))
    ? 'La réponse du modèle répète les mots du candidat.'
    : null;
};

function runsOf(text: string): Set<string> {
  const words = wordsOf(text).filter((word) => word !== PAUSE);
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(' '));
  return runs;
}
