import type { Decision, Intention } from '#engine/domain/intention.ts';
import { intentionsOf } from '#engine/domain/intentions-of.ts';
import type { Mood } from '#engine/domain/moods.ts';
import type { Reply, Scenario } from '#engine/domain/scenario.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import { termsInWords } from '#engine/negotiation/terms-in-words.ts';
import { valueInWords } from '#engine/negotiation/value-in-words.ts';
import { pickLine } from './pick-line.ts';
import { repliesFor } from './replies-for.ts';

/** A decision in the scenario's own words. */
export interface Words {
  readonly texte: string;
  /** Ids of the lines used. */
  readonly repliques: readonly string[];
  readonly jeu: string | null;
}

/**
 * Puts a decision into the scenario's words: one line for the intention, one for what follows in the
 * same breath. A line already said in the session is not said again while another fits.
 */
export function words(
  decision: Decision,
  state: SessionState,
  scenario: Scenario,
  mood: Mood,
): Words {
  const intentions = intentionsOf(decision);
  const said = [...state.repliquesDites];
  const chosen = intentions.map((intention) => {
    const lines = repliesFor(intention, scenario);
    const line = pickLine(lines, { said, mood, seed: state.creation.graine });
    said.push(line.id);
    return { ...line, texte: filled(line.reply, intention, scenario) };
  });
  return {
    texte: chosen.map(({ texte }) => texte).join(' '),
    repliques: chosen.map(({ id }) => id),
    jeu: chosen.find(({ reply }) => reply.jeu !== undefined)?.reply.jeu ?? null,
  };
}

/** Fills `{offre}`, `{enjeu}` and `{valeur}` with the intention's own figures. */
function filled(reply: Reply, intention: Intention, scenario: Scenario): string {
  if (!('conditions' in intention)) return reply.dit;
  const { conditions } = intention;
  const issue = scenario.enjeux.find(({ id }) => 'enjeu' in intention && id === intention.enjeu);
  const value = issue === undefined ? undefined : conditions[issue.id];
  return reply.dit
    .replaceAll('{offre}', termsInWords(conditions, scenario.enjeux))
    .replaceAll('{enjeu}', issue?.libelle.toLowerCase() ?? '')
    .replaceAll(
      '{valeur}',
      issue === undefined || value === undefined ? '' : valueInWords(value, issue.unite),
    );
}
