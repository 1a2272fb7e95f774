import { isDispute } from '../links/is-dispute.ts';
import type { Evidence } from '../evidence.ts';
import { readClimate } from './climate.ts';
import { cuesOf, weaken } from './cue-helpers.ts';
import type { Detector } from './turn.ts';

/** What the house answers for, in an apology. */
const HOUSE =
  / (?:magasin|maison|societe|entreprise|nos|nous|notre|equipe|desagrement|gene|derangement|retard|situation|livraison|facture|attente|erreur|panne|colis|commande|c est pas normal|pas serieux|we|our|delay|mistake|delivery|order) /;

/** Excuses, amends, law, manners. */
export const detectConduct: Detector = (turn) => {
  const { view, context, reading, placed } = turn;
  const dispute = isDispute(context.sale);
  const wronged = view.complaints + (dispute ? 1 : 0);
  const found: Evidence[] = [];
  const excuses = cuesOf(turn, 's_excuser');
  const house = excuses.length > 0 && HOUSE.test(reading.canon);
  found.push(...weaken(excuses, wronged > 0 ? 1 : house ? 0.75 : 0.5));
  const amends =
    wronged > 1 || (dispute && context.clientLines.length > 2)
      ? 1.1
      : wronged > 0
        ? 0.9
        : excuses.length > 0 && house
          ? 0.8
          : 0.35;
  const recap = readClimate(turn).recap ? 0.5 : 1;
  found.push(...weaken(cuesOf(turn, 'proposer_solution'), amends * recap));
  if (dispute)
    found.push(
      ...[...cuesOf(turn, 'proposer_conditions'), ...cuesOf(turn, 'conceder')].map((cue) => ({
        ...cue,
        acte: 'proposer_solution' as const,
        force: cue.force * 0.6 * recap,
      })),
    );
  // Where the sale is a dispute, what is put on the table mends it.
  if (dispute || view.complaints > 1) {
    for (const { from, to } of placed)
      found.push({
        acte: 'proposer_solution',
        from,
        to,
        force: 0.4 * recap,
        raison: 'chiffre une réparation',
      });
  }
  found.push(...cuesOf(turn, 'conformite'));
  found.push(...cuesOf(turn, 'familiarite'));
  return found;
};
