import type { Decision, Intention } from '#engine/domain/intention.ts';
import type { ClientView } from './client-view.ts';
import { expressionOf } from './expression-of.ts';
import { mindAfter } from './mind-after.ts';
import { moodOf } from './mood-of.ts';
import { moodSteps } from './mood-steps.ts';
import { POLICY } from './policy.ts';
import type { Verdict } from './rule.ts';
import { sameBreath } from './same-breath.ts';

/**
 * What the client does about a turn: the first rule of the policy that answers, then what he adds in
 * the same breath, then how it moves him. Whatever the rule, a client out of trust or patience
 * breaks off. Deterministic: same view, same decision.
 */
export function decide(view: ClientView): Decision {
  const { rule, verdict } = firstVerdict(view);
  const humeur = moodSteps(view, verdict.intention);
  const mind = mindAfter(view.state, humeur);
  const mood = moodOf(mind.confiance, mind.patience);
  if (mood === 'rompue') {
    const intention: Intention = { type: 'replique', situation: 'rupture' };
    return {
      intention,
      suite: null,
      raison: 'Le client n’a plus confiance ou plus patience : il met fin à l’entretien.',
      regle: 'rompre',
      expression: 'fermee',
      humeur,
    };
  }
  return {
    intention: verdict.intention,
    suite: verdict.suite ? sameBreath(view, verdict.intention) : null,
    raison: verdict.raison,
    regle: rule,
    expression: expressionOf(verdict.intention, mood),
    humeur,
  };
}

function firstVerdict(view: ClientView): { rule: string; verdict: Verdict } {
  for (const rule of POLICY) {
    const verdict = rule.decide(view);
    if (verdict !== null) return { rule: rule.nom, verdict };
  }
  throw new RangeError('the last rule of the policy always answers');
}
