import type { Act } from '#engine/domain/acts.ts';
import { CONCLUDES } from './conclusion-heads.ts';
import type { Turn } from './turn.ts';

/** What a turn is mostly doing: the same words argue in one turn and sum up in another. */
interface Climate {
  /** Sums up the deal. */
  readonly recap: boolean;
  /** Says the client’s needs again. */
  readonly restating: boolean;
  /** Settles what follows, or takes leave. */
  readonly leaving: boolean;
  /** First words of the interview. */
  readonly opening: boolean;
  /** The client has just asked something. */
  readonly answering: boolean;
}

const known = new WeakMap<Turn, Climate>();

/** Reads the climate of a turn from its strongest cues, once: most detectors ask for it. */
export function readClimate(turn: Turn): Climate {
  const kept = known.get(turn);
  if (kept !== undefined) return kept;
  const climate = judge(turn);
  known.set(turn, climate);
  return climate;
}

function judge({ cues, context, view, reading, placed }: Turn): Climate {
  const strong = (acte: Act): boolean => cues.some((cue) => cue.acte === acte && cue.force >= 0.7);
  const again = placed.filter(
    ({ condition }) => context.onTable?.[condition.enjeu] === condition.valeur,
  ).length;
  const summing = strong('recapituler') || (again >= 2 && !strong('demander_contrepartie'));
  const checked = strong('demander_accord') && !strong('verifier_objection');
  const ends = reading.sentences.at(-1);
  return {
    recap: summing,
    restating:
      !summing &&
      (strong('reformuler') ||
        (!view.presented && CONCLUDES[reading.language].test(reading.canon))) &&
      (checked || ends?.asked !== true || reading.sentences.length <= 2),
    leaving: strong('prendre_conge') && context.candidateLines.length > 2,
    opening: context.candidateLines.length <= 1,
    answering: view.last?.sentences.at(-1)?.asked === true || view.stance === 'question',
  };
}
