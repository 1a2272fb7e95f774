import { genderless } from './genderless.ts';
import { rememberWord } from './remember-word.ts';

/** Longest first: the first that leaves enough of the word is cut. */
const FRENCH = [
  'issements',
  'issement',
  'atrices',
  'ateurs',
  'ations',
  'atrice',
  'ateur',
  'ation',
  'aisons',
  'aison',
  'ements',
  'issant',
  'issent',
  'issons',
  'issez',
  'ement',
  'ences',
  'ances',
  'euses',
  'ables',
  'ibles',
  'aient',
  'erons',
  'eront',
  'erait',
  'eriez',
  'iques',
  'ments',
  'iers',
  'ieres',
  'iere',
  'ence',
  'ance',
  'euse',
  'eurs',
  'able',
  'ible',
  'ages',
  'ives',
  'ique',
  'ment',
  'ites',
  'erez',
  'erai',
  'eras',
  'ants',
  'eux',
  'eur',
  'age',
  'ive',
  'ant',
  'ent',
  'ais',
  'ait',
  'ier',
  'ons',
  'ees',
  'ite',
  'era',
  'if',
  'er',
  'ez',
  'ee',
  'es',
  'ie',
  'ir',
  'is',
  'it',
  'us',
  'al',
  'e',
  's',
  'x',
  'i',
];
const ENGLISH = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ness',
  'able',
  'ible',
  'ings',
  'ing',
  'ies',
  'ers',
  'ed',
  'er',
  'es',
  'ly',
  'e',
  's',
  'y',
];

const cut = (word: string, suffixes: readonly string[]): string => {
  for (const suffix of suffixes) {
    if (word.length - suffix.length >= 4 && word.endsWith(suffix)) {
      return word.slice(0, word.length - suffix.length);
    }
  }
  return word;
};

/**
 * A light stem of a folded word: enough for « livraison », « livrer » and « livrée » to meet.
 * A French word loses its gender first. Suffixes are cut twice at most, and never below four letters.
 */
export const stem = rememberWord((word, language): string => {
  if (word.length < 4) return word;
  const suffixes = language === 'fr' ? FRENCH : ENGLISH;
  const plain = genderless(word, language);
  const short = plain.endsWith('s') && plain.length > 4 ? plain.slice(0, -1) : plain;
  const once = cut(short, suffixes);
  const twice = once.length > 6 ? cut(once, suffixes) : once;
  return twice.replace(/(.)\1$/, '$1');
});
