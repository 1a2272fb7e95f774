import type { Check } from './check.ts';
import { figuresIn } from './figures-in.ts';
import { intentionsOf } from '#engine/domain/intentions-of.ts';
import { isBargaining } from './is-bargaining.ts';

/**
 * The figures of the scripted line are all said: those in digits always (a need told without its figure
 * is not the same need), those in letters too when figures are on the table.
 */
export const checkEssentialFigures: Check = (texte, { request, scenario }) => {
  const bargaining = intentionsOf(request.decision).some(isBargaining);
  const said = new Set(figuresIn(texte, scenario.langue).map(({ valeur }) => valeur));
  const missing = figuresIn(request.scripted.texte, scenario.langue).find(
    ({ valeur, chiffres, nu }) => (chiffres || (bargaining && !nu)) && !said.has(valeur),
  );
  return missing === undefined
    ? null
    : `La réponse du modèle oublie un chiffre de la décision (${String(missing.valeur).replace('.', ',')}).`;
};
