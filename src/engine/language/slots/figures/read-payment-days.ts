import type { Speech } from './speech.ts';

/** « Fin de mois », « fin de mois le 10 », « date de facture »: the end of terms of payment. */
export function readPaymentDays(
  speech: Speech,
  at: number,
): { readonly suffix: string; readonly to: number } | null {
  const { word } = speech;
  if (word(at) === 'date' && word(at + 1) === 'de' && word(at + 2) === 'facture')
    return { suffix: '', to: at + 3 };
  if (/^nets?$/.test(word(at))) return { suffix: '', to: at + 1 };
  const french = word(at) === 'fin' && word(at + 1) === 'de' && word(at + 2) === 'mois';
  const english = word(at) === 'end' && word(at + 1) === 'of' && word(at + 2) === 'month';
  if (!french && !english) return null;
  const day = word(at + 3) === 'le' ? speech.value(at + 4) : null;
  return day === null
    ? { suffix: ' fin de mois', to: at + 3 }
    : { suffix: ` fin de mois le ${day}`, to: at + 5 };
}
