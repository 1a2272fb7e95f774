import { compilePattern } from '../cues/compile-pattern.ts';
import { rememberReading } from '../text/remember-reading.ts';
import { rememberText } from '../text/remember-text.ts';

/** Words of somebody who claims what he is owed: enough alone. */
const CLAIMS = {
  fr: compilePattern([
    'reclamation',
    'litige',
    'inadmissible',
    'inacceptable',
    'scandaleux',
    'c est une honte',
    'lache au bout',
    '(?:etre|vous me|me faire) rembours\\w*',
    'je veux (?:un avoir|mon argent|une solution|parler a)',
    'jamais (?:recu|livree?s?|repondu|rappele\\w*|arrivee?s?)',
    'erreur de (?:facture|commande|livraison)',
    'facture\\w* (?:\\d+|deux) fois',
    'personne (?:me a|m a|nous a) (?:appele|prevenu|repondu|rappele)\\w*',
    '(?:je|on) (?:suis|est) venue? pour rien',
  ]),
  en: compilePattern([
    'complaint',
    'refund',
    'never (?:received|delivered|arrived)',
    'unacceptable',
  ]),
} as const;

/** The firm, its goods and its people, in the client’s mouth. */
const OURS = {
  fr: / (?:chez vous|ici|vous|votre|vos) /,
  en: / (?:you|your|from you) /,
} as const;

/** What goes wrong in a delivery, an appliance or a service. */
const WRONG = {
  fr: compilePattern([
    'en retard',
    'retards?',
    'abime\\w*',
    'casse\\w*',
    'en miettes',
    '(?:deuxieme|troisieme) fois',
    'en panne',
    'tombe\\w* en panne',
    'erreurs?',
    'manqu\\w+',
    'toujours pas',
    'marche (?:pas|plus)',
    'promis\\w*',
    'responsable',
    'reserves',
    'rappele\\w*',
    'fui(?:t|te)',
  ]),
  en: compilePattern(['late', 'broken', 'damaged', 'missing', 'wrong', 'mistake', 'doesn t work']),
} as const;

const isComplaint = rememberText((line, language): boolean => {
  const { canon } = rememberReading(line, language);
  return (
    canon.search(CLAIMS[language]) >= 0 ||
    (OURS[language].test(canon) && canon.search(WRONG[language]) >= 0)
  );
});

/** How many of the client’s lines complain of what the firm itself has done wrong. */
export function countComplaints(clientLines: readonly string[], language: 'fr' | 'en'): number {
  return clientLines.filter((line) => isComplaint(line, language)).length;
}
