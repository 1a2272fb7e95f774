import type { SessionEvent } from '../../domain/session-event.ts';
import type { CandidateTurn, ObjectionLife } from '../sale-record.ts';

type Step =
  | 'accueillie'
  | 'questionnee'
  | 'traitee'
  | 'verifiee'
  | 'levee'
  | 'maintenue'
  | 'contredite';
type Draft = Record<Step, number | null> & { id: string; soulevee: number; tours: number[] };

const STEP_OF_ACT = {
  accueillir_objection: 'accueillie',
  questionner_objection: 'questionnee',
  repondre_objection: 'traitee',
  verifier_objection: 'verifiee',
  contredire: 'contredite',
} as const;
const REACTIONS = [
  'accueillir_objection',
  'questionner_objection',
  'repondre_objection',
  'verifier_objection',
  'contredire',
] as const;

const STEP_OF_EVENT = {
  'objection.accueillie': 'accueillie',
  'objection.questionnee': 'questionnee',
  'objection.traitee': 'traitee',
  'objection.levee': 'levee',
  'objection.maintenue': 'maintenue',
} as const;

function born(id: string, tour: number): Draft {
  const steps = { accueillie: null, questionnee: null, traitee: null, verifiee: null };
  return {
    id,
    soulevee: tour,
    ...steps,
    levee: null,
    maintenue: null,
    contredite: null,
    tours: [],
  };
}

/**
 * In a sale played elsewhere, an objection was recognised by its words alone: one the candidate never
 * reacted to counts only if the client's words also sound like an objection.
 */
function soundsLikeOne({ soulevee }: Draft, turns: readonly CandidateTurn[]): boolean {
  return turns.some(({ tour, accueil }) => tour === soulevee && accueil === 'objection');
}

/** In a sale played here the log says what was raised, and when: only what comes after treats it. */
function raisedBefore(
  lives: ReadonlyMap<string, Draft>,
  id: string | null,
  turn: CandidateTurn,
): boolean {
  const life = id === null ? undefined : lives.get(id);
  return life !== undefined && turn.tour > life.soulevee;
}

/**
 * The objections' lives: the log's `objection.*` facts, completed by the candidate's acts. An
 * objection foreign to the situation has acts but no id: it is called `autre-<tour>`, and turns that
 * follow each other about it are one life.
 */
export function readObjections(
  events: readonly SessionEvent[],
  turns: readonly CandidateTurn[],
): ObjectionLife[] {
  const lives = new Map<string, Draft>();
  const at = (id: string, tour: number): Draft => {
    const known = lives.get(id) ?? born(id, tour);
    lives.set(id, known);
    return known;
  };
  for (const event of events) {
    if (event.type === 'objection.soulevee') at(event.data.id, event.data.tour);
    else if (
      event.type === 'objection.accueillie' ||
      event.type === 'objection.questionnee' ||
      event.type === 'objection.traitee' ||
      event.type === 'objection.levee' ||
      event.type === 'objection.maintenue'
    ) {
      at(event.data.id, event.data.tour)[STEP_OF_EVENT[event.type]] ??= event.data.tour;
    }
  }
  const decided = turns.some(({ decision }) => decision !== null);
  let foreign: { id: string; rang: number } | null = null;
  for (const turn of turns) {
    const acts = REACTIONS.filter((act) => turn.actes.has(act));
    const named = turn.analyse?.objection ?? null;
    if (named === null && acts.length === 0) continue;
    if (decided && !raisedBefore(lives, named, turn)) continue;
    if (named === null) {
      const same: boolean = foreign !== null && foreign.rang === turn.rang - 1;
      foreign = { id: same && foreign ? foreign.id : `autre-${turn.tour}`, rang: turn.rang };
    }
    const life = at(named ?? foreign?.id ?? '', turn.tour);
    life.tours.push(turn.tour);
    for (const act of acts) life[STEP_OF_ACT[act]] ??= turn.tour;
    const answered = turn.actes.has('repondre_objection') || turn.actes.has('verifier_objection');
    if (answered && turn.decision === null && turn.accueil === 'accord') life.levee ??= turn.tour;
  }
  return [...lives.values()]
    .filter((life) => decided || life.tours.length > 0 || soundsLikeOne(life, turns))
    .toSorted((a, b) => a.soulevee - b.soulevee || (a.id < b.id ? -1 : 1));
}
