import { wordsOf } from '../words-of.ts';
import type { Check } from './check.ts';

/** Marks that belong to markup, code, stage directions or addresses, never to speech. */
const MARKS = /[<>{}[\]()*_`#|\\~^=]|https?:|www\.|&\w+;/iu;

/** Characters that are not seen, or that turn the reading order. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/u;

const DECORATION = /\p{Extended_Pictographic}/u;

/** « Client : … », « Karim Benali : … »: the name of a part before its words. */
const PART = /^(?<nom>[\p{L}.’' -]{2,40}?)\s*:/u;
const PARTS = ['client', 'cliente', 'candidat', 'candidate', 'vendeur', 'reponse', 'replique'];
const ENGLISH_PARTS = [
  'customer',
  'buyer',
  'assistant',
  'system',
  'user',
  'answer',
  'reply',
  'line',
];

/** Words by which a model speaks of itself or of its orders. */
const BACKSTAGE =
  /\b(?:prompt|consignes?|instructions?|jeu de role|role play|modele de langage|language model|intelligence artificielle|as an ai|en tant qu ia|assistant virtuel|replique modele|phrase modele)\b/u;

/** The answer is a line of speech: no markup, no part's name, no stage direction, no word of backstage. */
export const checkForm: Check = (texte, { request, scenario }) => {
  if (HIDDEN.test(texte)) return 'La réponse du modèle contient des caractères invisibles.';
  if (MARKS.test(texte) || DECORATION.test(texte)) {
    return 'La réponse du modèle contient du balisage, une didascalie ou une adresse.';
  }
  const { prenom, nom } = scenario.client;
  const names = [...PARTS, ...ENGLISH_PARTS, ...wordsOf(prenom), ...wordsOf(nom)];
  const part = wordsOf(PART.exec(texte)?.groups?.['nom'] ?? '');
  if (part.some((word) => names.includes(word))) {
    return 'La réponse du modèle commence par un nom de rôle.';
  }
  const own = wordsOf(texte).join(' ');
  if (BACKSTAGE.test(own) && !BACKSTAGE.test(wordsOf(request.scripted.texte).join(' '))) {
    return 'La réponse du modèle parle de ses consignes.';
  }
  return null;
};
