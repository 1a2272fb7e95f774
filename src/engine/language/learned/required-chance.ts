import type { Act } from '#engine/domain/acts.ts';
import type { Judged } from '../acts/combine.ts';
import type { Turn } from '../acts/turn.ts';
import { breaksOff } from './breaks-off.ts';
import { PRESENT } from './present.ts';
import { saleStems } from './sale-stems.ts';

/** What a turn is about does not matter to these: they are the same in every sale. */
const OF_ANY_SALE: ReadonlySet<Act> = new Set([
  'saluer',
  'se_presenter',
  'cadrer',
  'prendre_conge',
  's_excuser',
  'ecouter',
  'demander_accord',
  'conclure',
  'engager_suite',
  'familiarite',
]);

/** Chance asked of an act in a turn that belongs to nothing said so far, or that breaks off. */
const STRANGE = 0.8;
/** Confidence from which the rules vouch for an act: a turn of phrase of the trade needs no other word. */
const SEEN = 0.5;
/** Confidence from which the rules settle it: the very phrases that courses teach. */
const CERTAIN = 0.85;

/** No telling word of the turn comes from the client, the situation or the candidate’s earlier turns. */
function isOutOfPlace({ reading, view, context, points, placed, said }: Turn): boolean {
  if (points.length > 0 || placed.length > 0) return false;
  const sale = saleStems(context.sale);
  const known = [
    view.allStems,
    said,
    sale.caracteristique,
    sale.avantage,
    sale.preuve,
    sale.objection,
    sale.besoin,
    sale.enjeu,
  ];
  return !reading.stems.some((stem) => stem !== null && known.some((stems) => stems.has(stem)));
}

/**
 * The chance from which an act is said to be there, raised where an act that no rule
 * sees would be a strange thing to find, and in a turn that breaks off (rule A10).
 */
export function requiredChance(
  turn: Turn,
  judged: ReadonlyMap<Act, Judged>,
): (acte: Act) => number {
  const broken = breaksOff(turn.reading);
  const strange = isOutOfPlace(turn);
  return (acte) => {
    if (broken) return STRANGE;
    const confidence = judged.get(acte)?.confiance ?? 0;
    if (confidence >= CERTAIN) return 0;
    const seen = confidence >= SEEN;
    return strange && !seen && !OF_ANY_SALE.has(acte) ? STRANGE : PRESENT;
  };
}
