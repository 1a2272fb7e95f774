import { tokenise } from '#engine/language/text/tokenise.ts';

/** A figure of a text. `chiffres`: written in digits; `nu`: small, in letters, and not counting anything sold. */
export interface Figure {
  readonly valeur: number;
  readonly chiffres: boolean;
  readonly nu: boolean;
}

/** What a small number may count without being a figure of the sale: « deux choses », « trois fois ». */
const MEASURED =
  /^(?:euros?|centimes?|pourcent|percent|mois|months?|jours?|days?|semaines?|weeks?|ans?|annees?|years?|heures?|hours?|minutes?|kilos?|kg|litres?|points?|colis|unites?|par)$/u;

/** The figures of a text, in digits or in letters; « un », « une » and “one” alone are not figures. */
export function figuresIn(text: string, langue: 'fr' | 'en'): Figure[] {
  const tokens = tokenise(text, langue);
  return tokens.flatMap(({ value, start, end }, index) => {
    if (value === null) return [];
    const chiffres = /\d/u.test(text.slice(start, end));
    const next = tokens[index + 1]?.word ?? '';
    return [{ valeur: value, chiffres, nu: !chiffres && value <= 3 && !MEASURED.test(next) }];
  });
}
