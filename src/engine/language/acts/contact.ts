import { contentStems } from '../links/content-stems.ts';
import type { Evidence } from '../evidence.ts';
import { cuesOf, onTurn, weaken } from './cue-helpers.ts';
import type { Detector } from './turn.ts';

/** Greeting, introducing oneself, framing, leaving: what the moment of the sale makes likelier. */
export const detectContact: Detector = (turn) => {
  const { context, reading } = turn;
  const rank = context.candidateLines.length;
  const late = rank > 4;
  const found: Evidence[] = [
    ...weaken(cuesOf(turn, 'saluer'), rank <= 1 ? 1 : late ? 0.4 : 0.6),
    ...weaken(cuesOf(turn, 'se_presenter'), rank <= 2 ? 1 : 0.4),
    ...weaken(cuesOf(turn, 'cadrer'), rank <= 2 ? 1.1 : rank <= 5 ? 0.85 : 0.55),
    ...weaken(cuesOf(turn, 'prendre_conge'), rank === 0 ? 0.3 : 1),
  ];
  if (rank <= 1) {
    const house = [
      ...contentStems(context.sale.entreprise.slice(0, 60), context.sale.langue),
    ].slice(0, 4);
    const head = reading.stems.slice(0, 30);
    if (house.some((stem) => head.includes(stem)) && !/^\s*$/.test(reading.canon)) {
      const opening = found.some(({ acte }) => acte === 'saluer') || rank === 0;
      found.push(
        onTurn(turn, 'se_presenter', opening ? 0.7 : 0.45, 'nomme son entreprise à l’ouverture'),
      );
    }
  }
  return found;
};
