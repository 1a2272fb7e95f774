import type { Technique } from '#engine/domain/techniques.ts';
import { compilePattern } from '../cues/compile-pattern.ts';

/** What a question is, told by the words of its sentence; the first that fits names it. */
interface QuestionForm {
  readonly technique: Technique;
  readonly raison: string;
  readonly pattern: RegExp;
}

const form = (technique: Technique, raison: string, motifs: readonly string[]): QuestionForm => {
  const { source } = compilePattern(motifs);
  return { technique, raison, pattern: new RegExp(source) };
};

/** In order: the most telling form first. */
export const QUESTION_FORMS = {
  fr: [
    form('q_choix_multiple', 'donne une liste où choisir', [
      'parmi (?:le|la|les|l|ces|vos)',
      'entre (?:le|la|les|l|ces) ~9 (?:quel\\w*|que|qu|lequel|laquelle)',
      '(?:classer|classez|classeriez) ~6 (?:prix|delai|service|criteres?)',
    ]),
    form('q_suggestive', 'souffle la réponse', [
      'vous (?:trouvez|pensez|croyez) pas(?= $)',
      '(?:on est|nous sommes) d accord que',
      '(?:avouez|admettez|reconnaissez) que',
      'vous aimeriez (?:surement|bien) ~4 (?:non|hein)(?= $)',
      '(?:ce serait|ca serait|c est) ~6 (?:hein|pas vrai)(?= $)',
      'vous voulez (?:surement|bien sur|certainement|sans doute|forcement)',
      'vous (?:etes|serez) (?:bien |tout a fait )?d accord (?:que|avec moi que|pour dire)',
      'vous (?:trouvez|pensez|croyez) pas que',
      'n?est ce pas(?= $| [?])',
      'vous (?:avouerez|admettrez|reconnaitrez|conviendrez)',
      'c est (?:quand meme|evidemment|forcement) ~5 non(?= $)',
    ]),
    form('q_relais', 'fait poursuivre', [
      'comment ca(?= $)',
      '(?:pouvez vous|vous pouvez|pourriez vous) ~2 (?:preciser|developper|en dire plus|detailler)(?= $)',
      'et donc(?= $)',
      'du genre(?= $)',
      'c est quoi exactement(?= $)',
      'c est a dire(?= $)',
      'que entendez vous par',
      'par exemple(?= $)',
      'et (?:ensuite|apres|alors)(?= $)',
      'dites (?:me|m|moi) ~1 en (?:davantage|plus|dire)',
      'dites (?:me|m) en (?:davantage|plus)',
      'dans quel sens',
      'pour quelle raison',
      'a quel point de vue',
      'que est ce qui vous (?:fait|ferait) dire',
      'et en dehors de (?:cela|ca)',
      'autre chose(?= $)',
    ]),
    form('q_implication', 'fait mesurer les conséquences', [
      'repercussions?',
      '(?:ca|cela) (?:change|entraine|provoque|vous coute) quoi',
      'si (?:ca|cela) (?:continue|dure|recommence|s aggrave)',
      '(?:se|s) repercute\\w*',
      'que (?:cela|ca) (?:change|entraine|provoque)',
      '(?:quelles?|des|les) (?:sont les |est la )?(?:consequences?|repercussions?|incidences?)',
      '(?:quel|quels) (?:est l |sont les )?(?:impacts?|effets?)',
      'que se (?:passerait|passe) t? ?il si',
      'se passerait il si',
      'si rien (?:change|changeait|est fait)',
      'en quoi (?:cela|ca|est ce|c est) ~1 (?:gene|penalise|pose|vous|freine|coute|complique)',
      '(?:cela|ca) (?:entraine|provoque|implique) quoi',
    ]),
    form('q_decision', 'cherche qui décide, quand et sur quoi', [
      '(?:le )?dernier mot',
      'enveloppe',
      '(?:budget|echeance|decideurs?|criteres?)',
      '(?:decider|decidez|decide|tranche|tranchez|trancher)(?! (?:de|d) (?:vos|la|le|les))',
      '(?:donner|donne|valide|valider) ~2 (?:accord|feu vert|aval)',
      'qui (?:d autre )?(?:decide|signe|valide|tranche|prend part|prend la|participe|donne)',
      '(?:la|votre) decision',
      '(?:seul|seule|seuls|seules) a decider',
      'a decider(?= $)',
      'quel (?:est (?:votre |le )?)?budget',
      '(?:quelle|votre) (?:enveloppe|echeance)',
      '(?:vos|quels) (?:sont vos )?criteres',
      'que vous faudrait il pour decider',
      '(?:le|votre) budget est',
    ]),
    form('q_chiffrage', 'demande un chiffre', [
      'combien',
      'quel(?:le)? (?:est (?:votre|le|la) )?(?:taux|volume|part|montant|nombre|chiffre|manque a gagner|quantite|proportion|frequence)',
    ]),
  ],
  en: [
    form('q_suggestive', 'souffle la réponse', ['you would agree that', 'don t you think']),
    form('q_relais', 'fait poursuivre', ['such as(?= $)', 'meaning(?= $)', 'tell me more']),
    form('q_implication', 'fait mesurer les conséquences', [
      'what (?:impact|effect|consequences)',
      'what (?:would|will) happen if',
    ]),
    form('q_decision', 'cherche qui décide, quand et sur quoi', [
      'who ~3 (?:decides|decide|decision|signs)',
      'what ~2 budget',
    ]),
    form('q_chiffrage', 'demande un chiffre', ['how (?:many|much|often)']),
  ],
} as const;
