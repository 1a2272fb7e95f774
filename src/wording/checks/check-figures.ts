import type { Check } from './check.ts';
import { figuresIn } from './figures-in.ts';
import { intentionsOf } from '#engine/domain/intentions-of.ts';
import { isBargaining } from './is-bargaining.ts';

/**
 * Every figure of the answer is in the scripted line or was already said; when figures are on the table,
 * in the scripted line. So no secret figure, and no other offer than the decided one.
 */
export const checkFigures: Check = (texte, { request, state, scenario }) => {
  const values = (text: string): number[] =>
    figuresIn(text, scenario.langue).map(({ valeur }) => valeur);
  const allowed = new Set(values(request.scripted.texte));
  if (!intentionsOf(request.decision).some(isBargaining)) {
    for (const line of state.script) for (const value of values(line.texte)) allowed.add(value);
  }
  const invented = figuresIn(texte, scenario.langue).find(
    ({ valeur, nu }) => !nu && !allowed.has(valeur),
  );
  return invented === undefined
    ? null
    : `La réponse du modèle donne un chiffre qui n’était pas décidé (${String(invented.valeur).replace('.', ',')}).`;
};
