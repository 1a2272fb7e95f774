import type { Act } from '../../domain/acts.ts';
import { approves } from '../approves.ts';
import type { SaleRecord } from '../sale-record.ts';
import type { TakenUp } from '../taken-up-words.ts';

/** One thing a turn did for or against the sale. */
export interface Weight {
  /** Positive for the sale, negative against it. */
  readonly poids: number;
  readonly titre: string;
  readonly explication: string;
  /** The acts whose words to quote. */
  readonly actes: readonly Act[];
}

const FAULT_WEIGHTS: readonly (readonly [Act, number, string, string])[] = [
  ['denigrer', -3, 'Un concurrent dénigré', 'Dénigrer coûte la confiance du client.'],
  ['pression', -3, 'Une pression', 'La pression fait reculer le client.'],
  ['contredire', -3, 'Le client contredit', 'Contredire ferme la discussion.'],
  ['familiarite', -2, 'Une familiarité', 'Le ton n’est pas celui que ce client attend.'],
];

/** What a turn did for the sale and against it. */
export function weighTurn({ turn, mots }: TakenUp, record: SaleRecord): Weight[] {
  const { actes, accueil, tour } = turn;
  const weights: Weight[] = [];
  const add = (poids: number, titre: string, explication: string, ...quoted: Act[]): void => {
    weights.push({ poids, titre, explication, actes: quoted });
  };
  const agreed = accueil === 'accord';
  for (const [act, poids, titre, why] of FAULT_WEIGHTS) {
    if (actes.has(act)) add(poids, titre, why, act);
  }
  if (record.objections.some(({ levee }) => levee === tour)) {
    const why = 'Le doute traité, le client avance.';
    add(4, 'Une objection levée', why, 'verifier_objection', 'repondre_objection');
  }
  if (record.objections.some(({ maintenue }) => maintenue === tour)) {
    const why = 'La réponse n’a pas convaincu le client.';
    add(-2, 'Une objection maintenue', why, 'repondre_objection');
  }
  if (actes.has('reformuler') && approves(turn)) {
    const why = 'Le client se sent compris : l’offre peut venir.';
    add(actes.has('demander_accord') ? 5 : 3, 'Une reformulation validée', why, 'reformuler');
  }
  const needs = record.besoins.filter(({ revele }) => revele === tour);
  if (needs.length > 0) {
    const why = 'La question fait parler le client.';
    const deep = needs.some(({ profond }) => profond);
    add(deep ? 3 : 2, 'Un besoin livré', why, 'question_ouverte', 'relancer', 'question_fermee');
  }
  if (actes.has('avantage') && mots.length > 0) {
    const why = 'L’argument répond à ce que le client a dit.';
    add(agreed ? 3 : 2, 'Un argument ciblé', why, 'avantage');
  }
  if (actes.has('demander_contrepartie')) {
    const why = 'Chaque effort obtient un engagement en retour.';
    add(agreed ? 2 : 1, 'Une concession échangée', why, 'demander_contrepartie');
  } else if (actes.has('conceder')) {
    const why = 'Céder pour rien fait douter du premier prix.';
    add(-2, 'Une concession sans contrepartie', why, 'conceder');
  }
  if (actes.has('conclure') && agreed) {
    add(2, 'Une conclusion acceptée', 'La décision est demandée et obtenue.', 'conclure');
  }
  if (accueil === 'refus') add(-1, 'Un refus du client', 'Le client ferme la porte.');
  const mood = turn.decision?.humeur ?? [];
  const trust = mood.reduce((sum, { confiance }) => sum + confiance, 0);
  if (trust !== 0) {
    const titre = trust > 0 ? 'La confiance monte' : 'La confiance baisse';
    add(trust, titre, mood.map(({ motif }) => motif).join(' '));
  }
  return weights;
}
