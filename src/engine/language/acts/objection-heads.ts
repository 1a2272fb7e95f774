import { compilePattern } from '../cues/compile-pattern.ts';

/** Words that open a turn before it says anything. */
const FILLERS =
  '(?:(?:ah|oh|bon|alors|oui|ouais|non|mais oui|ecoutez|euh|hm|aie|d accord|ok|la|ca|madame|monsieur|oula|ouh la) ){0,4}';

/** First words that receive what the client opposes, whatever comes next. */
export const WELCOMES = {
  fr: compilePattern([
    `${FILLERS}(?:et |mais |ca )?je (?:vous |le |la |l |peux (?:le |l )?|me )*(?:comprends|entends|entendre|comprendre|sais|ai entendu|concois|vois|mets a votre place|imagine|suis d accord|reconnais)(?! pas| plus| que (?:vous avez|le|la) )`,
    `${FILLERS}je (?:l |le )?ai (?:bien )?(?:entendu|note|compris)`,
    `${FILLERS}(?:et |mais )?(?:vous y tenez|vous avez (?:\\w+ )?(?:raison|les raisons)|vous faites (?:bien|tres bien)|a votre place|moi aussi)`,
    `${FILLERS}(?:ca )?c est (?:bien |tout a fait |tres |plutot |vraiment |deja |jamais |toujours |quand meme )*(?:vrai|sur|normal|legitime|logique|une somme|un budget|juste|embetant|penible|long|frustrant|rageant|agacant|pas rien|enervant|prudent|sage|humain|dommage|une decision|a vous|mieux a (?:2|deux)|important|le pire|fou|exact|comprehensible|pas faux|pas logique|desagreable|une bonne (?:question|remarque))`,
    '(?:ah |oui |oh |non |bon )?(?:normal|logique|legitime|evidemment|bien sur|certes|effectivement|tout a fait|bien entendu|tant mieux|naturellement|forcement|en effet)(?= )',
    'vous avez (?:toutes les|tout a fait|parfaitement|bien|completement) (?:raisons?|le droit)',
    '(?:y en a|on est) (?:beaucoup|plusieurs|nombreux) (?:qui|a)',
    '(?:ca|cela) (?:se comprend|doit (?:pas )?etre|fait (?:reflechir|peur|hesiter))',
  ]),
  en: compilePattern([
    '(?:ah |oh |yes |ok |well |no )*(?:i (?:understand|see|hear|know)|it s (?:true|more|a lot|normal|real|fair)|you re right|you are right|of course|that s (?:true|fair|a (?:fair|good) point)|fair enough)',
  ]),
} as const;

/** First words that deny what the client has just said. */
export const CONTRADICTS = {
  fr: /^ (?:(?:ah|oh|bon|ben|alors|oui|euh) ){0,3}(?:mais (?:si|non|oui faut|c est|vous|enfin|quand meme)|si si|non mais (?!je|y a|vous avez raison|on va)|non non (?:c|mais|vous|ca)|non (?:pas du tout|c est (?:vous|faux|pas (?:ca|vrai)))|si justement|pas du tout|mais (?:ca )?c (?:est|etait) pas|(?:oui|ouais) mais (?:ca c|vous|votre|la vous|c est|enfin|non|attendez|si)|c est pas (?:vrai|nous|moi|gras|cher|long|une question)|ca c est pas un probleme|je ai pas dit|n importe quoi) ?/,
  en: /^ (?:but |ah |oh |okay |yes )*(?:no no|not at all|of course (?:not|they)|you are wrong|that s (?:not true|wrong)|no it never|but no|no (?:six|\d+|it s|you|they|that s)|everybody|they (?:just )?(?:have to|must)|she will understand|he will) /,
} as const;
