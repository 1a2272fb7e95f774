import { MOOD_LABELS, type Mood } from '#engine/domain/moods.ts';
import type { Scenario } from '#engine/domain/scenario.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import type { WordingRequest } from '#engine/interview/outcome.ts';
import { instructionsFor } from './instructions-for.ts';
import { intentionInWords } from './intention-in-words.ts';

/** A message for the model. */
export interface PromptMessage {
  readonly role: 'system' | 'user';
  readonly content: string;
}

/** Lines of the play the model sees: enough to follow on, too few to drown in. */
const LINES = 6;
/** UTF-16 units kept of each. */
const LINE_LENGTH = 600;

const ENGLISH_MOODS: Readonly<Record<Mood, string>> = {
  ouverte: 'open',
  neutre: 'neutral',
  fermee: 'closed',
  rompue: 'has had enough',
};

/**
 * What the model is told: its orders, who speaks, the mood, the decision, the scripted line, and the last
 * lines of the play as data. It is never told a reserve, an ideal, a need not yet said nor an objection
 * not yet raised: it cannot give away what it does not know.
 */
export function buildPrompt(
  { decision, scripted }: WordingRequest,
  { humeur, script }: SessionState,
  scenario: Scenario,
): PromptMessage[] {
  const { langue, client } = scenario;
  const french = langue === 'fr';
  const intentions = [decision.intention, ...(decision.suite === null ? [] : [decision.suite])];
  const matter = {
    personnage: {
      nom: `${client.prenom} ${client.nom}`,
      fonction: client.fonction,
      entreprise: client.entreprise,
      caractere: client.caractere,
      humeur: french ? MOOD_LABELS[humeur] : ENGLISH_MOODS[humeur],
    },
    decision: intentions.map((intention) => intentionInWords(intention, langue)),
    derniers_echanges: script.slice(-LINES).map(({ qui, texte }) => ({
      qui: qui === 'client' ? client.nom : french ? 'candidat' : 'candidate',
      texte: texte.slice(0, LINE_LENGTH),
    })),
    phrase_a_redire: scripted.texte,
  };
  return [
    { role: 'system', content: instructionsFor(langue) },
    // JSON keeps what people said inside its quotation marks, whatever they said.
    { role: 'user', content: JSON.stringify(matter, null, 1) },
  ];
}
