import type { Check } from './check.ts';
import { checkAcceptance } from './check-acceptance.ts';
import { checkEcho } from './check-echo.ts';
import { checkEssentialFigures } from './check-essential-figures.ts';
import { checkFigures } from './check-figures.ts';
import { checkForm } from './check-form.ts';
import { checkLanguage } from './check-language.ts';
import { checkLength } from './check-length.ts';
import { checkRefusal } from './check-refusal.ts';
import { checkSecrets } from './check-secrets.ts';

/** The cheapest and plainest first: the first cause is the one that is told. */
const CHECKS: readonly Check[] = [
  checkLength,
  checkForm,
  checkLanguage,
  checkAcceptance,
  checkRefusal,
  checkFigures,
  checkEssentialFigures,
  checkEcho,
  checkSecrets,
];

/** Why a model's answer may not be shown, in French; null when it may. */
export const checkWords: Check = (texte, matter) => {
  for (const check of CHECKS) {
    const cause = check(texte, matter);
    if (cause !== null) return cause;
  }
  return null;
};
