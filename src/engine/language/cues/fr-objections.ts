import type { Cue } from './cue.ts';

/** Objections: METHODE 8. */
export const objectionCues: readonly Cue[] = [
  {
    acte: 'accueillir_objection',
    force: 0.75,
    raison: 'reconnaît la réserve du client',
    motifs: [
      'je (?:comprends|concois|entends|respecte|partage) (?:bien |tout a fait |parfaitement )?(?:votre|vos|cette) (?:remarque|reserve|prudence|crainte|inquietude|hesitation|objection|reticence|question|position|mefiance|preoccupation)s?', 'vous avez (?:tout a fait |bien )?raison (?:d|de) (?:etre|comparer|poser|demander|vous|pas|le|en)', 'vous faites bien (?:d|de)', 'c est (?:une (?:question|crainte|remarque|reserve) )?legitime', 'je concois', 'merci de me le dire franchement', 'votre (?:remarque|reserve|prudence|crainte|inquietude|hesitation) (?:est|me surprend pas|se comprend)', 'peux pas vous donner tort', 'je serais pas bien non plus', 'a votre place je (?:serais|dirais|comparerais)',
    ],
  },
  {
    acte: 'accueillir_objection',
    force: 0.55,
    raison: 'reconnaît l’objection',
    motifs: [
      'je (?:vous )?comprends(?: bien| tout a fait| tres bien| parfaitement| mieux)?(?: votre| que| vos| la| l| ce)?(?! pas)', 'je (?:me )?doute', 'je me en doute', 'je (?:vous )?entends', 'j entends', 'je (?:le )?concois', 'je me mets a votre place', 'je sais(?! pas)',
      'c est (?:tout a fait |bien |tres )?(?:legitime|normal|logique|comprehensible|naturel|humain|sain|vrai|exact)', '(?:merci|je vous remercie) (?:de|d|pour) (?:me le |votre |avoir |le )?(?:dire|franchise|signaler|sincerite)', 'vous (?:faites|avez) (?:bien|raison|le droit) (?:d|de)', 'vous avez (?:tout a fait |parfaitement |bien )?raison',
      'c est une (?:vraie |bonne |tres bonne )?(?:question|remarque|somme|crainte|reaction)', '(?:votre|cette) (?:remarque|question|crainte|reaction|prudence|inquietude|hesitation) (?:est|me|ne)', 'bonne question', 'question (?:normale|legitime)', '(?:en effet|effectivement|certes)', 'bien sur', 'pas de (?:souci|probleme)', 'je (?:vois|sens) (?:bien )?(?:que (?:ca|cela|vous)|ca|votre)',
      'on me (?:le|la|l|pose) ~2 (?:dit|souvent|demande)', 'ca (?:arrive|se comprend)', 'a votre place', 'dit comme ca', 'c est (?:une (?:facon|maniere) de voir|possible|votre avis)', 'prenons le temps', 'je (?:peux pas|vais pas) (?:vous )?(?:donner tort|dire le contraire)', 'c est sur', 'ca fait hesiter', 'c est important pour vous', 'je (?:respecte|partage) votre',
    ],
  },
  {
    acte: 'questionner_objection',
    force: 0.7,
    raison: 'fait préciser ou isole l’objection',
    motifs: [
      '(?:cher |long |trop )?par rapport a (?:quoi|qui|quel\\w*)', '(?:qu|que) est ce qui vous (?:fait dire|retient|gene|inquiete|fait peur|fait hesiter|ferait peur|bloque|freine|derange|pose probleme)', 'que est ce que vous craignez', 'que craignez vous', 'sur (?:quel\\w* ~1 (?:point|aspect)|quoi (?:hesitez|bloquez))', 'qu entendez vous par', 'que entendez vous par',
      'en dehors de (?:ce point|cela|ca)', 'a part (?:le prix|ce point|cela|ca)', 'mis a part', 'si (?:je|nous|on) (?:regle|regl\\w+|resou\\w+|leve) ~5 (?:avanc\\w+|sign\\w+|d accord|pret\\w*)', 'c est (?:la|votre) (?:seule|derniere|vrai\\w*) (?:reserve|objection|raison|question|crainte|frein)',
      'est ce (?:vraiment |bien )?(?:le|la|l|les|un|une) ~4 (?:ou|qui vous)', 'c est (?:le|la|l|les) ~5 qui vous (?:gene|inquiete|fait|bloque|retient|derange)', 'de combien est l ecart', 'a quelle offre', 'a prestation (?:identique|egale)', 'a quoi (?:pensez vous|comparez vous)', 'que comprend (?:leur|son|cette|l)', 'leur offre comprend', 'sur une echelle de', 'le reste vous convient', 'a supposer que',
    ],
  },
  {
    acte: 'verifier_objection',
    force: 0.85,
    raison: 'vérifie que le doute est levé',
    motifs: [
      '(?:cela|ca|est ce que (?:cela|ca)) (?:vous )?(?:rassure|rassurerait|tranquillise|soulage|suffit|suffirait|leve|enleve|repond|repondrait|redonne|convainc|eclaire)(?: t il| t elle| il)?(?= )', '(?:ai je|j ai|je ai) (?:bien )?repondu a', 'vous (?:etes|seriez|etes plus|vous sentez) (?:plus |un peu plus |un peu )?(?:rassure\\w*|tranquille|serein\\w*|convaincu\\w*|confiant\\w*)(?= ~6 [?]| $| ou)',
      '(?:etes|seriez) vous (?:plus )?(?:rassure\\w*|serein\\w*|convaincu\\w*|tranquille)', 'est ce que (?:comme ca|la dessus|sur ce point(?: la)?|cela|ca) (?:vous )?(?:etes|vous|ca vous|cela vous)', 'reste t il (?:un |encore un )?(?:doute|frein|point)', '(?:y a|reste) encore un doute', 'un doute(?= [?]| $)', 'ce point (?:est|etait) (?:il )?(?:regle|clair|leve)', 'considerer ce point comme regle', 'voyez vous les choses (?:differemment|autrement)', 'leve t il votre', 'est ce plus clair', 'c est plus clair', '(?:ca|cela) vous (?:parait|semble) (?:plus |moins |mieux |jouable |plus clair |faisable )+(?:comme|ca|maintenant|risque\\w*|clair|faisable)?', 'ca passe mieux', '(?:le souci|le probleme|la question|le point) ~4 (?:est|il est|elle est) (?:regle\\w*|clos\\w*)', 'on peut (?:donc avancer|la rayer|le rayer|rayer)', 'la rayer de', 'est ce que ca (?:repond|vous rassure)', 'repond (?:il )?a votre (?:inquietude|crainte|objection|preoccupation|doute)', 'ca vous va comme (?:securite|garantie|reponse)', 'ca vous enleve',
    ],
  },
  {
    acte: 'contredire',
    force: 0.8,
    raison: 'nie ou balaie la parole du client',
    motifs: [
      'mais non', 'mais si(?! vous| on| je| jamais| ca| c| le| la| l| y)', 'non mais (?:ca|c est|rien|vous|la)', 'vous vous trompez', 'vous avez (?:pas|mal) compris', 'vous comparez des choses', 'n?importe quoi', 'c est (?:faux|pas vrai|absurde|ridicule)', 'pas du tout(?! pour| grave)', 'ca n?a? ?rien a voir', 'ca a rien a voir', 'rien a voir', 'vous (?:avez|auriez) tort', 'au contraire', 'vous exagerez', 'calmez vous', 'detendez vous', 'si si', 'non non c est', 'c est pas (?:cher|long|un probleme|la question|possible|nous|moi)', 'tout le monde (?:le sait|s engage)', 'vous allez pas me dire', 'vous vous faites des idees', 'c est (?:le |la )?transporteur', 'c est pas (?:de )?(?:notre|ma) faute', 'ca recule pas', 'ca coupe jamais', 'faut comprendre aussi', 'c est la procedure', 'vous allez (?:y )?(?:vous )?(?:habituer|faire)', '(?:elle|il|vous|ils) s y (?:fera|feront)', 'faut pas (?:flipper|exagerer|croire|s inquieter comme)', 'c est rien', 'vous etes surs? que (?:c|ce) (?:etait|est) pas', 'vous etes sure que (?:c|ce) (?:etait|est) pas', 'vous rigolez', 'c (?:est|etait) pas (?:chez )?nous', 'c est (?:mauvais|n importe quoi)', 'vous etes pas une exception', 'c est pas forcement',
    ],
  },
  {
    acte: 'denigrer',
    force: 0.85,
    raison: 'juge négativement un concurrent',
    motifs: [
      '(?:du|de la|des|leur\\w*) ~2 (?:bas de gamme|camelote|carton|arnaque|pourri\\w*|merde|daube)', 'bas de gamme', 'camelote', 'arnaque\\w*', 'des (?:rigolos|menteurs|escrocs|voleurs|charlatans|sangsues|amateurs|incapables)', '(?:vraies? )?sangsues', 'usine a gaz', 'pourrie?s?', 'c est du vol', 'c est du carton', 'ils (?:vous )?(?:forment|prennent|repondent|se deplacent|font) ~3 (?:meme pas|n importe qui|jamais|jamais le)', 'connus? pour (?:bacler|leur|mal)', 'trucs? de chine', 'tombe\\w* (?:tout le temps|toujours) en panne', 'tout le temps en panne', 'il a que ca a faire', 'ils se? ?(?:en )?fichent', 's en fichent', 'que ca a faire', 'raconte n importe quoi', 'fermente', 'de l eau sucree', 'eau de javel', 'au noir', 'ils ~2 (?:baclent|mentent|arnaquent|trompent)', 'c est des robots', 'ca plante', 'incapables de', 'ca gonfle', 'c est du toc', 'de la mauvaise qualite', 'pas serieux (?:eux|chez eux)', 'eux (?:ils|c est) ~3 (?:pas|nuls?|mauvais)', 'sont (?:nuls|mauvais|pas fiables|pas serieux)', 'degueulasse', 'ils se deplacent jamais', 'echappe au pire', 'interimaires',
    ],
  },
];
