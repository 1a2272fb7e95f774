import type { ClientStance } from '#engine/domain/analysis.ts';
import { compilePattern } from './cues/compile-pattern.ts';
import { readText } from './text/reading.ts';

const OBJECTION = {
  fr: compilePattern([
    'trop',
    'c est (?:pas donne|cher|tres cher|long|tres long|beaucoup|une somme|lourd)',
    'cher',
    'chers?',
    'hors de question',
    'je (?:crois|pense) pas',
    'mais',
    'par contre',
    'quand meme',
    'on me (?:l a|la|le) ~2 (?:promis|dit)',
    'tout le monde (?:le )?(?:promet|dit|fait)',
    'je (?:dois|vais) (?:en parler|reflechir)',
    'on va (?:reflechir|en parler)',
    'faut que je (?:en parle|reflechisse|lui)',
    'j ai (?:vu|un devis|deja)',
    'je ai (?:vu|un devis|deja)',
    'et si',
    '(?:me|nous) (?:propose|fait|donne) (?:la meme|\\d+)',
    'je (?:suis|serai) pas (?:sur|sure|convaincu)',
    'je me mefie',
    'fait avoir',
    'fait pieger',
    'je (?:peux|veux|passe|vois) pas',
    'j aime pas',
    'je aime pas',
    'jamais',
    'encore un',
    'ailleurs',
    'concurrent',
    'plus cher',
    'moins cher',
    'pas le temps',
    'pas la place',
    'plein',
    'risque',
    'peur',
    'crains?',
    'ca va pas',
    'impossible',
    'vous moquez',
    'c est non',
    'd ecart',
    'de plus que',
  ]),
  en: compilePattern([
    'but',
    'too (?:expensive|long|much|many)',
    'expensive',
    'forever',
    'i d have to',
    'i have to',
    'i m not sure',
    'that s (?:a lot|quite|more)',
    'we don t need',
    'offered us',
    'cheaper',
    'could buy',
    'i can t',
    'hates?',
    'an issue',
    'worried',
    'afraid',
    'risk',
    'not (?:sure|convinced)',
    'never',
    'quite a gap',
    'over \\d+',
  ]),
} as const;
const AGREEMENT = {
  fr: compilePattern([
    'd accord',
    'oui',
    'ca (?:marche|me va|ira|me convient)',
    'parfait',
    'tres bien',
    'exactement',
    'c est (?:ca|bon|tout a fait ca|exact|correct|fidele|entendu|note|d accord)',
    'tout a fait',
    'allez y',
    'entendu',
    'on (?:y va|peut|signe)',
    'topez la',
    'vu comme ca',
    'vendu',
    'bien sur',
    'voila',
    'ok',
    'correct',
    'rassure\\w*',
    'je (?:prends|signe|vous suis)',
  ]),
  en: compilePattern([
    'yes',
    'sure',
    'exactly',
    'correct',
    'sounds good',
    'perfect',
    'fine',
    'deal',
    'that works',
    'great',
    'ok',
    'fair enough',
    'clearer',
    'i do',
  ]),
} as const;
const REFUSAL = {
  fr: compilePattern([
    'non merci',
    'c est non',
    'je (?:signe|prends|decide) (?:rien|pas)',
    'on (?:signe|prend|decide) (?:rien|pas)',
    'pas (?:interesse\\w*|pour l instant|cette annee)',
    'hors de question',
    'restons en la',
    'en rester la',
    'on va en rester',
    'pas question',
    'ca ne m interesse',
  ]),
  en: compilePattern([
    'no thanks?',
    'not interested',
    'not today',
    'definitely not',
    'i m not doing',
    'no way',
  ]),
} as const;
const NEGATION = { fr: / (?:non|pas|mouais|bof) /, en: / (?:no|not) / } as const;

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const lastAt = (text: string, pattern: RegExp): number =>
  [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** How the client’s own words sound: agreement, refusal, objection, question or nothing marked. */
export function readClientStance(text: string, langue: 'fr' | 'en'): ClientStance {
  const { canon, tokens, sentences } = readText(text, langue);
  if (tokens.length === 0) return 'neutre';
  const against = count(canon, OBJECTION[langue]);
  const agreed = count(canon, AGREEMENT[langue]);
  if (count(canon, REFUSAL[langue]) > 0) return tokens.length > 12 ? 'objection' : 'refus';
  // « Vu comme ça, oui. Mais… » ends on a reserve: what is said last weighs more.
  const reserved =
    against > 0 && lastAt(canon, OBJECTION[langue]) > lastAt(canon, AGREEMENT[langue]) + 12;
  if (
    agreed > 0 &&
    !reserved &&
    (agreed >= against || canon.length - lastAt(canon, AGREEMENT[langue]) < 20) &&
    !NEGATION[langue].test(` ${tokens[0]?.word ?? ''} `)
  ) {
    const last = sentences.at(-1);
    return last?.asked === true && agreed < 2 && sentences.length > 1 ? 'question' : 'accord';
  }
  if (against > 0) return 'objection';
  if (sentences.some(({ asked }) => asked)) return 'question';
  return NEGATION[langue].test(canon) && tokens.length <= 4 ? 'refus' : 'neutre';
}
