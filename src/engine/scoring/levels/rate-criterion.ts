import type { CriterionResult, Measured } from '../../domain/evaluation.ts';
import type { Criterion } from '../../domain/grid.ts';
import { ruleHolds } from './rule-holds.ts';
import { type ReadMeasure, thresholdHolds } from './threshold-holds.ts';
import { nextStep } from './next-step.ts';
import { pickEvidence } from './pick-evidence.ts';

/** The measures a criterion's levels cite, each once, in the order of the grid. */
function citedMeasures({ niveaux }: Criterion, read: ReadMeasure): Measured[] {
  const names = niveaux.flatMap(({ tout, une_de }) =>
    [...tout, ...une_de].map(({ mesure }) => mesure),
  );
  return [...new Set(names)].map(read);
}

/**
 * The level of one criterion: the highest whose rule holds together with the rules of all the levels
 * below. Null when the criterion does not apply, or when none of its measures could be observed.
 * `absence` says in French why there was nothing to observe.
 */
export function rateCriterion(
  criterion: Criterion,
  read: ReadMeasure,
  absence: (measures: readonly Measured[]) => string,
): CriterionResult {
  const rules = criterion.niveaux.toSorted((a, b) => a.niveau - b.niveau);
  const mesures = citedMeasures(criterion, read);
  const common = {
    id: criterion.id,
    competence: criterion.competence,
    libelle: criterion.libelle,
    mesures,
    exercice: criterion.exercice,
    jury: criterion.jury ?? null,
  };
  const unseen = { ...common, niveau: null, preuves: [], pour_progresser: null };
  if (!criterion.si.every((threshold) => thresholdHolds(threshold, read))) {
    return { ...unseen, attendu: 'Ce critère ne concerne pas cette situation.' };
  }
  if (mesures.every(({ valeur }) => valeur === null)) {
    return { ...unseen, attendu: `Non observé : ${absence(mesures)}.` };
  }
  const failing = rules.findIndex((rule) => !ruleHolds(rule, read));
  const reached = failing < 0 ? rules.at(-1) : rules[failing - 1];
  const next = failing < 0 ? undefined : rules[failing];
  return {
    ...common,
    niveau: reached?.niveau ?? 0,
    attendu: reached?.attendu ?? 'Rien de ce que demande ce critère n’a été relevé.',
    preuves: pickEvidence(mesures),
    pour_progresser: next ? nextStep(next, read) : null,
  };
}
