import type { ClientStance } from '#engine/domain/analysis.ts';
import { compilePattern } from './cues/compile-pattern.ts';
import { rememberReading } from './text/remember-reading.ts';
import { rememberText } from './text/remember-text.ts';

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
    'oui (?:enfin|sauf que|justement)',
    'pourquoi (?:je|on|nous) (?:pai\\w+|pay\\w+|prendr\\w+|chang\\w+)',
    'je prefer\\w+',
    'ce que (?:ils|tout le monde|vous|on me|les autres) (?:disent|disaient|dit|dites|a dit)',
    'vous me (?:traitez|parlez|prenez)',
    'un peu (?!oui|plus|mieux|moins|si|tard)\\w+(?= [.!]| $)',
    '(?:vont|va) (?:raler|tiquer|se voir|pas aimer|pas etre|refuser|poser|deborder|s abimer|tomber)',
    'encore (?:\\d+|des|une?) (?:jours?|semaines?|mois|fois|abonnement)',
    // He puts it off.
    '(?:faut|faudra|faudrait) ~2 que (?:je|on|nous|ma|mon|il|elle) ~3 (?:voie|voit|parle|demande|montre|regarde|relise|consulte|discute|reflechisse)',
    '(?:je|on|nous) (?:vais|va|dois|doit|prefere|prefererais|voudrais|aimerais) (?:en |y |lui |le |la )*(?:parler|reflechir|voir avec|demander|discuter)',
    '(?:en|lui|leur) (?:parlerai|reparle\\w*|soumettrai|parlerons)',
    // He feels it.
    '(?:ca|cela|qui) (?:me|nous) (?:embete|ennuie|inquiete|gene|derange|chiffonne|etonne\\w*|fait (?:peur|hesiter)|refroidit|tracasse|stresse)',
    'me (?:rassure|convainc|plait|parle|tente|dit) (?:pas|rien)',
    '(?:pas|plus) (?:envie|confiance|besoin|le courage|rassuree?)',
    // He judges it.
    '(?:une|cette) (?:somme|fortune)',
    'ca fait (?:cher|beaucoup|loin|long|lourd|\\d+)',
    'c est (?:\\d+|un peu|assez|plutot|vraiment|quand meme|toujours) ~2 (?:cher|long|lourd|juste|court|loin|risque|complique|de plus)',
    'c est (?:complique|court|juste|risque|vague|loin|vite dit|facile a dire)',
    '\\d+ (?:\\w+ )?(?:ans|mois|euros|jours|semaines|kilos|pourcent) [!]',
    // He doubts it.
    'vous (?:imaginez|pensez|croyez|promettez|dites)(?= [.!]| $)',
    'si vous le dites',
    '(?:mouais|bof|mefiant\\w*|echaudee?)',
    'plus personne',
    'sur les bras',
    '(?:il|elle|ils|elles|ca) ~2 (?:coupe|plante|lache|tombe|retombe|tiendra|capte mal|casse)\\w*',
    // He refuses it.
    'je (?:veux|voulais|signe|paie|paye|prends) (?:plus|pas)',
    'je en veux (?:pas|plus)',
    'ai (?:deja|rien demande)',
    'a quoi bon',
    'sert a rien',
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
    '(?<!me )rassuree?(?! pas)',
    'c est bien (?:ca|cela|resume)',
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

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const lastAt = (text: string, pattern: RegExp): number =>
  [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** How the client’s own words sound: agreement, refusal, objection, question or nothing marked. */
export const readClientStance = rememberText((text, langue): ClientStance => {
  const { canon, tokens, sentences } = rememberReading(text, langue);
  if (tokens.length === 0) return 'neutre';
  const against = count(canon, OBJECTION[langue]);
  const agreed = count(canon, AGREEMENT[langue]);
  if (count(canon, REFUSAL[langue]) > 0) return tokens.length > 12 ? 'objection' : 'refus';
  // « Vu comme ça, oui. Mais… » ends on a reserve: what is said last weighs more.
  const reserved =
    (/^ (?:oui|ok|yes|bien sur|d accord) (?:mais|but|enfin) /.test(canon) &&
      sentences.length === 1) ||
    (against > 0 && lastAt(canon, OBJECTION[langue]) > lastAt(canon, AGREEMENT[langue]) + 12);
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
});
