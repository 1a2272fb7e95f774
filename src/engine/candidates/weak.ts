import type { Scenario } from '#engine/domain/scenario.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import type { Candidate } from './candidate.ts';
import { CLOSED_QUESTIONS } from './discovery-questions.ts';
import { habit } from './habit.ts';
import { inSentence } from './in-sentence.ts';
import { valueInWords } from '#engine/negotiation/value-in-words.ts';
import { vary } from './vary.ts';

/** Turn after which the weak candidate gives up. */
const GIVES_UP_AT = 9;

/** The weak candidate: recites, asks almost nothing, contradicts, gives discounts away, never closes. */
export const weak: Candidate = (state, scenario) => {
  const turn = state.tours;
  if (turn === 0) return 'Bonjour, alors je viens vous présenter nos produits.';
  if (turn >= GIVES_UP_AT - habit(state, 'souffle', 4))
    return 'Bon, je vous laisse réfléchir. Au revoir, bonne journée.';
  const raised = Object.entries(state.objections).some(([, life]) => life === 'soulevee');
  if (raised) return habit(state, 'caractère', 3) === 0 ? yieldAtOnce(scenario) : contradict(state);
  if (turn === 1 || turn === 2) return catalogue(scenario, turn);
  if (turn === 3)
    return CLOSED_QUESTIONS[
      scenario.besoins[habit(state, 'question', scenario.besoins.length)]?.theme ?? 'autre'
    ];
  if (turn === 4) return price(scenario);
  if (turn === 5 || turn === 6) return gift(scenario, turn);
  return catalogue(scenario, turn);
};

function catalogue(scenario: Scenario, turn: number): string {
  const points = [0, 1, 2].map((offset) => scenario.offre[(turn + offset) % scenario.offre.length]);
  const facts = points.flatMap((point) =>
    point === undefined ? [] : [inSentence(point.caracteristique)],
  );
  return `Alors, nous avons ${facts.join(', et puis ')}.`;
}

function yieldAtOnce(scenario: Scenario): string {
  return `Ah oui, d’accord. Bon, je peux vous faire un geste alors. ${gift(scenario, 5)}`;
}

function contradict(state: SessionState): string {
  return vary(state, [
    'Mais non, vous vous trompez, ce n’est pas du tout cher.',
    'Non, vous avez tort, ça n’a rien à voir.',
    'Mais non, pas du tout, tout le monde en est content.',
  ]);
}

function price(scenario: Scenario): string {
  return `Alors le tarif, c’est ça : ${inSentence(scenario.tarif.split('. ')[0] ?? scenario.tarif)}.`;
}

/** Gives away what is nearest to money. */
function gift(scenario: Scenario, turn: number): string {
  const issue = scenario.enjeux.find(({ unite }) => /^[€%]/u.test(unite)) ?? scenario.enjeux[0];
  if (issue === undefined) return 'Je peux vous faire une remise.';
  const middle = (issue.depart + issue.candidat.reserve) / 2;
  const value = turn === 5 ? middle : issue.candidat.reserve;
  return `Bon, allez, je vous fais ${valueInWords(value, issue.unite)}, c’est cadeau.`;
}
