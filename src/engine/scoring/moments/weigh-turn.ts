import { approves } from '../approves.ts';
import type { TakenUp } from '../taken-up-words.ts';
import type { CandidateTurn, SaleRecord } from '../sale-record.ts';

/** One thing a turn did for or against the sale. */
export interface Weight {
  /** Positive for the sale, negative against it. */
  readonly poids: number;
  readonly titre: string;
  readonly explication: string;
}

const FAULT_WEIGHTS = [
  ['denigrer', -3, 'Un concurrent dénigré', 'Dénigrer coûte la confiance du client.'],
  ['pression', -3, 'Une pression', 'La pression fait reculer le client.'],
  ['contredire', -3, 'Le client contredit', 'Contredire ferme la discussion.'],
  ['familiarite', -2, 'Une familiarité', 'Le ton n’est pas celui que ce client attend.'],
] as const;

/** What a turn did for the sale and against it, heaviest reasons included; ties keep this order. */
export function weighTurn(turn: CandidateTurn, taken: TakenUp, record: SaleRecord): Weight[] {
  const { actes, accueil, tour } = turn;
  const weights: Weight[] = [];
  const add = (poids: number, titre: string, explication: string): void => {
    weights.push({ poids, titre, explication });
  };
  const agreed = accueil === 'accord';
  for (const [act, poids, titre, why] of FAULT_WEIGHTS) if (actes.has(act)) add(poids, titre, why);
  if (record.objections.some(({ levee }) => levee === tour))
    add(3, 'Une objection levée', 'Le doute traité, le client avance.');
  if (record.objections.some(({ maintenue }) => maintenue === tour))
    add(-2, 'Une objection maintenue', 'La réponse n’a pas convaincu le client.');
  if (actes.has('reformuler') && approves(turn))
    add(3, 'Une reformulation validée', 'Le client se sent compris : l’offre peut venir.');
  const needs = record.besoins.filter(({ revele }) => revele === tour);
  if (needs.length > 0)
    add(
      needs.some(({ profond }) => profond) ? 3 : 2,
      'Un besoin livré',
      'La question fait parler le client.',
    );
  if (actes.has('avantage') && taken.mots.length > 0)
    add(agreed ? 3 : 1.5, 'Un argument ciblé', 'L’argument répond à ce que le client a dit.');
  if (actes.has('demander_contrepartie'))
    add(
      agreed ? 2 : 1,
      'Une concession échangée',
      'Chaque effort obtient un engagement en retour.',
    );
  else if (actes.has('conceder'))
    add(-2, 'Une concession sans contrepartie', 'Céder pour rien fait douter du premier prix.');
  if (actes.has('conclure') && agreed)
    add(2, 'Une conclusion acceptée', 'La décision est demandée et obtenue.');
  if (accueil === 'refus') add(-1, 'Un refus du client', 'Le client ferme la porte.');
  const mood = turn.decision?.humeur ?? [];
  const trust = mood.reduce((sum, { confiance }) => sum + confiance, 0);
  if (trust !== 0)
    add(
      trust,
      trust > 0 ? 'La confiance monte' : 'La confiance baisse',
      mood.map(({ motif }) => motif).join(' '),
    );
  return weights;
}
