import { wordsOf } from '../words-of.ts';
import type { Check } from './check.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Function words of one language that are not words of the other. */
const FRENCH = list(`
le la les un une des du de et est sont je tu il elle nous vous ils que qui quoi ne pas plus pour par
avec sans dans sur mais ou donc ce cette ces mon ma mes votre vos notre nos ca cela oui non bien tres
au aux en se me lui leur si alors voila c j l d n s m qu y a ai avez etes suis fait faut comme tout
bonjour merci bon combien quand comment pourquoi allez ecoute
`);
const ENGLISH = list(`
the a an of and is are was i you he she it we they that this these those what which who not no yes for
with without from at by but or so my your our their his her do does did have has had be been can could
would should will in to if then there how when why very just hello thanks please t s m re ve ll d go
listening right well
`);
/** Enough of the neighbours to know them: no other language should pass for one of the two. */
const OTHERS = list(`
der die das und ist nicht ich sie ein eine mit auf zu wir el los las y es no pero con para por una lo
il lo gli che di non per sono ho e della o os uma com para nao eu voce het van een niet ik
`);

/** The answer is in the situation's language, told by its function words; Latin letters only. */
export const checkLanguage: Check = (texte, { request, scenario }) => {
  const french = scenario.langue === 'fr';
  const [own, other] = french ? [FRENCH, ENGLISH] : [ENGLISH, FRENCH];
  const words = wordsOf(texte);
  const count = (of: (word: string) => boolean): number => words.filter(of).length;
  const ours = count((word) => own.has(word));
  const theirs = count((word) => other.has(word) && !own.has(word));
  const foreign = count((word) => OTHERS.has(word) && !own.has(word));
  const alien = /[^\P{L}\p{Script=Latin}]/u.test(texte);
  // A list of terms has few function words: the line's own words say nothing of the language.
  const line = new Set(wordsOf(request.scripted.texte));
  const added = words.filter((word) => !line.has(word) && /^\p{L}+$/u.test(word));
  const lost =
    added.length >= 8 && added.filter((word) => own.has(word)).length / added.length < 0.15;
  if (!alien && !lost && theirs <= ours && foreign <= ours) return null;
  return french
    ? 'La réponse du modèle n’est pas en français.'
    : 'La réponse du modèle n’est pas en anglais.';
};
