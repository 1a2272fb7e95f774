import { plainText } from './plain-text.ts';

const STOP = new Set(
  (
    'alors apres aussi autre autres avait avant avec avez avoir avons bien bonjour bonne cela celle celui ' +
    'cette chez chose comme comment compte contre depuis dites donc dont elle elles encore enfin entre ' +
    'etait etes etre exactement faire faites fait faut fois grand ici jamais jour juste leur leurs lui ' +
    'madame mais meme merci mettre monsieur moins mois notre nous oui parce parler peut peux plus plutot ' +
    'pour pourquoi pouvez prend prends prendre puis quand quelle quelque quel quoi rien sais sait sans ' +
    'sera seulement soit sommes sont sous suis surtout tout toute toutes tous tres trop trois deux quatre ' +
    'cinq vais vais venir vers veux veut vient voila voir vois voit votre voulez vous vrai vraiment ' +
    'about after also because before could does from have here just like more need only other over really ' +
    'should some than that their them then there these they this very want well were what when where which ' +
    'will with would your'
  ).split(' '),
);

/**
 * Content words of a text, accents and inflections cut (first six letters), figures kept: enough to
 * recognise a word taken up again, cheap enough to run over a whole log.
 */
export function contentWords(text: string): string[] {
  const words = plainText(text).match(/[a-z]{4,}|\d{2,}/g) ?? [];
  return words.filter((word) => !STOP.has(word)).map((word) => word.slice(0, 6));
}
