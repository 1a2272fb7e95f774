import { compilePattern } from '../cues/compile-pattern.ts';

const SHORT_ANSWER =
  '(?:budget|prix|date|jour|jours|nom|quantite|quantites|volume|volumes|taille|age|surface|delai|heure|heures|horaires?|numero|montant|enveloppe|fournisseur|marque|frequence|echeance|effectif|nombre|tarif|taux|part|chiffre|adresse|mail|marge|couleur|dimensions?|moment|periode|annee|mois|manque|ticket)';

/** What a question looks like, on the canonical text of a sentence. */
export const QUESTION_PATTERNS = {
  fr: {
    open: compilePattern([
      'comment',
      'pourquoi',
      '(?:qu|que) est ce (?:qui|que|qu)',
      'que est ce',
      'en quoi',
      'c est quoi',
      'y a quoi',
      '(?:de|sur|a|par|en|pour|comme|avec) quoi',
      'quoi comme',
      '(?:donne|cree|disent|pensez|pense|attendez|fait|faites|change|disiez|jetez|cherchez|represente|voulez|vous faut|boivent|preferez|bloque) quoi',
      'quoi(?= $)',
      'quoi (?:les|la|le|l|un|une|votre|vos|surtout|d abime|exactement)',
      'que (?:pensez|attendez|souhait\\w+|voulez|cherchez|recherchez|faites|vous faudrait|faut il|represente\\w*|se passe\\w*|s est|vous a|craignez|comprend|reprochez|vous manque|diriez|devons|manque) ?',
      'quel(?:le)?s? (?:(?:est|sont) (?:le|la|les|l|votre|vos) )?(?!' +
        SHORT_ANSWER +
        ')(?!(?:est|sont) (?:le|la|les|l|votre|vos) ' +
        SHORT_ANSWER +
        ')\\w+',
      '(?:pouvez|pourriez) vous (?:me |nous )?(?:expliquer|decrire|parler|raconter|detailler|presenter|en dire|dire (?:comment|pourquoi|ce|quelles?|plus))',
      'il (?:s est passe|est arrive) quoi',
      'il fait comment',
      'ca (?:se passe|s organise|marche|tourne|donne) comment',
      '(?:se|s) passerait',
    ]),
    told: compilePattern([
      'racontez(?: moi| me| nous)?',
      'parlez (?:moi|me|nous) (?:de|d|un|du|des)',
      'decrivez',
      'expliquez (?:moi|me|nous)',
      'dites (?:moi|me|m) (?:tout|un peu|plutot|ce|comment|pourquoi|depuis|en|quels?|quelles?)',
      'detaillez',
    ]),
    closed: compilePattern([
      'combien',
      '(?:depuis|jusqu a|pour|a partir de|c est) quand',
      'quand(?= $)',
      'qui(?= $)',
      '(?:avec|chez|par|a|de|pour) qui',
      'quel(?:le)?s? (?:(?:est|sont|serait) (?:le|la|les|l|votre|vos) )?' + SHORT_ANSWER,
      'lequel',
      'laquelle',
      'lesquels',
      '(?<! c )est ce que',
      '(?:avez|etes|pouvez|souhaitez|voulez|preferez|disposez|utilisez|connaissez|aimeriez|seriez|auriez|cherchez|pensez|travaillez|faites|savez|prenez|payez|gerez|devez|allez|desirez|envisagez|comptez|recherchez|vendez|recevez|livrez|commandez|rencontrez|consultez|possedez|aviez|servez|buvez|dormez|proposez|acceptez|passez|ouvrez|sentez|voudriez|pourriez|parlez|viendriez) vous',
      'y a t il',
      '(?<! c )est ce (?!que|qui|pas|un|une|moment)',
      'vous (?:etes|avez|voulez|faites|prenez|payez|savez|aimez|preferez|pensez|visez|diriez|laissez|dormez) ~4 combien',
      'ou bien',
      'plutot ~5 ou',
      'puis je',
    ]),
    /** Asked without a question: « j’aurais aimé savoir qui valide ». */
    indirect: compilePattern([
      '(?:aurais aime|aimerais|voudrais|souhaiterais) (?:bien |aussi )?(?:savoir|connaitre) ~1 (?:si|qui|quand|combien|quel\\w*|votre|vos|la)',
    ]),
    /** Verb before its subject: asked, or written with its hyphen. */
    inverted: compilePattern([
      '(?:a|est|va|sont|ont|peut|faut|avait|prime|serait|existe|vient|fait|convient|reste|signe|decide|disent|etait) (?:t )?(?:il|elle|on|ils|elles)',
    ]),
    /** A choice given to the client, where no mark tells the question. */
    choice: compilePattern([
      'vous ~9 ou (?:bien|plutot|c est|ca|pas|partout|y a|un|une|du|de|toute?|juste|vous|quelqu)',
      '(?:c est|c etait) ~8 ou (?:c est|un|une|plutot|partout|la|le|ca|vous)',
      'vous ~3 deja',
      'ca vous ~3 (?:deja|souvent)',
      '(?:leur|votre|vos|leurs) ~6 (?:compris\\w*|inclus\\w*|aussi)(?= $)',
    ]),
    closedHead: compilePattern([
      'qui',
      'quand',
      'a quelle (?:heure|date)',
      'vous (?:etes|avez|voulez|faites|prenez|payez|gerez|utilisez|travaillez|connaissez|buvez|aviez|dormez|prendriez|pensiez|aimeriez|preferez)',
    ]),
    tag: compilePattern([
      'non(?= $)',
      'ou pas(?= $)',
      'ou (?:pas encore|non)(?= $)',
      'je imagine(?= $)',
      'c est (?:bien )?ca(?= $)',
      'et vous(?= $)',
    ]),
    /** Words that show the question word does not ask. */
    told_not_asked: compilePattern([
      '(?:vous|te) (?:explique|montre|dis|dire|expliquer|montrer|raconte) ~1 (?:comment|pourquoi|ce que|combien)',
      '(?:de|parler de|comprendre|comprenne|sais|sait|savez|voir|vois|verrez|leur expliquer|apprendre|montre|demander|savoir|dit|dire|etre sur de) ~1 (?:comment|pourquoi|combien|qui|quoi|quel\\w*)',
      'c est pourquoi',
      'quand meme',
      'n importe (?:quoi|comment|qui|quel\\w*)',
      'je sais (?:pas )?(?:trop )?(?:ce|quoi)',
      '(?:peu|ca) importe',
      'quoi que ce soit',
      'bon courage',
      'comme quoi',
      'ca veut dire quoi',
    ]),
  },
  en: {
    open: compilePattern([
      'what (?:is|do|does|are|would|happens?|happened|s|made|makes|did|made|the|could|will|about|else)',
      'what(?= $)',
      'how (?:do|does|is|are|did|would|it|you|come|can)',
      'why',
      'in what way',
      '(?:can|could) you (?:please )?(?:tell me|explain|describe)',
      'changed what',
      'do you think of',
      'which criteria',
    ]),
    told: compilePattern([
      'tell me (?:about|more|a)',
      'describe',
      'explain (?:me|to me)',
      'walk me through',
      'talk me through',
    ]),
    closed: compilePattern([
      'how (?:many|much|long|often|old|big)',
      '(?:do|does|did|are|is|have|has|will|would|can|could|were|was) (?:you|it|they|we|he|she|there|this|that|your|the)',
      'which (?:one|day|date|budget|size|colou?r)',
      'when (?:do|will|does|is|would|are)',
      'who (?:is|decides|signs|else|do|will|takes)',
      'where',
      'or not',
      '(?:you|they|it) (?:want|need|have|say|know|will) ~8 (?= $)',
    ]),
    indirect: compilePattern([
      'i (?:wanted|would like|d like) to know (?:if|who|when|how (?:many|much)|you)',
    ]),
    inverted: compilePattern(['(?:is|are|will|does|do|can) (?:he|she|it|they|you)']),
    choice: compilePattern(['it s ~9 or (?:to|the|a)', 'you ~6 or']),
    closedHead: compilePattern([
      'and when',
      'when',
      'who',
      'which',
      'you (?:have|want|need|know|use|work)',
    ]),
    tag: compilePattern(['no(?= $)', 'right(?= $)', 'isn t it(?= $)', 'you know(?= $)']),
    told_not_asked: compilePattern([
      '(?:know|show you|understand|see|tell you|explain you|that s|and) ~1 (?:how|what|why|when|where)(?! (?:is important|do|does|are))',
      'so what',
    ]),
  },
} as const;
