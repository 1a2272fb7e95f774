import type { Command } from '#engine/domain/command.ts';
import type { Decision } from '#engine/domain/intention.ts';
import { fact, MAX_TURN_LENGTH } from '#engine/domain/session-event.ts';
import { words } from '#engine/client/words.ts';
import { add, type Draft } from './draft.ts';
import { decideTurn } from './decide-turn.ts';
import { finishTurn } from './finish-turn.ts';
import type { Step } from './step.ts';
import { hearTurn } from './hear-turn.ts';
import type { Refusal, World } from './outcome.ts';

const WELCOME: Decision = {
  intention: { type: 'replique', situation: 'accueil' },
  suite: null,
  raison: 'Le candidat entre : le client l’accueille.',
  regle: 'accueillir',
  expression: 'neutre',
  humeur: [],
};

/** The candidate comes in; the client speaks first. */
export function openInterview(before: Draft, world: World): Step {
  const opened = add(before, 0, fact('entretien.commence', {}));
  return speak(
    add(opened, 0, fact('client.a_decide', { tour: 0, decision: WELCOME })),
    WELCOME,
    world,
    0,
  );
}

/** One turn of the candidate: heard, understood, answered. */
export function takeTurn(
  before: Draft,
  { texte, source }: Extract<Command, { type: 'parler' }>,
  world: World,
  t: number,
): Step {
  const refusal = refusalOf(texte, before);
  if (refusal !== null) return refusal;
  const turn = { tour: before.state.tours + 1, texte: texte.trim(), source };
  const heard = hearTurn(before, turn, world.sale, t);
  const decided = decideTurn(heard.draft, heard.analysis, world.scenario, t);
  return speak(decided.draft, decided.decision, world, t);
}

/** The client's decision gets its words: at once from the scenario, later from a model. */
function speak(decided: Draft, decision: Decision, world: World, t: number): Step {
  const { state } = decided;
  const request = {
    tour: state.tours,
    decision,
    scripted: words(decision, state, world.scenario, state.humeur),
  };
  if (state.creation.client === 'modele') return { draft: decided, aFormuler: request };
  const said = finishTurn(
    state,
    request,
    { texte: request.scripted.texte, par: 'scenario' },
    null,
    t,
  );
  return {
    draft: said.reduce((written, one) => add(written, one.t, one), decided),
    aFormuler: null,
  };
}

function refusalOf(texte: string, { state }: Draft): Refusal | null {
  if (state.parole !== 'candidat') {
    return {
      code: 'pas_la_parole',
      message: 'Le client parle encore. Votre texte est gardé : envoyez-le après lui.',
    };
  }
  if (texte.trim() === '') {
    return {
      code: 'tour_vide',
      message: 'Votre réplique est vide. Écrivez ce que vous dites au client, puis envoyez.',
    };
  }
  if (texte.trim().length > MAX_TURN_LENGTH) {
    return {
      code: 'tour_trop_long',
      message: `Votre réplique compte ${texte.trim().length} caractères ; un tour en admet ${MAX_TURN_LENGTH}. Raccourcissez-la : rien n’est perdu.`,
    };
  }
  return null;
}
