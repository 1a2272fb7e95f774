import type { TechniqueCue } from './technique-cue.ts';

const CLOSES = ['conclure', 'engager_suite', 'proposer_conditions', 'demander_accord'] as const;
const ASKS = ['conclure', 'question_ouverte', 'question_fermee', 'questionner_objection'] as const;

/** Ways of closing: METHODE 11. Direct and alternative closings are read from the acts. */
export const closingTechniques: readonly TechniqueCue[] = [
  {
    technique: 'conclusion_derniere_objection',
    acts: [...ASKS, 'verifier_objection'],
    raison: 'cherche ce qui retient encore de décider',
    motifs: [
      'que est ce qui vous (?:freine|retient|bloque|gene|arrete|fait hesiter) (?:encore|aujourd hui|maintenant)',
      '(?:un|une) (?:dernier|derniere) (?:point|question|frein|chose) (?:qui|a|avant)',
      'que est ce qui vous (?:empeche|empecherait) (?:encore )?de',
      'que est ce qui (?:vous )?(?:retient|bloque) (?:encore|aujourd hui)',
      '(?:y a t il|reste t il|y a) (?:encore )?(?:un|une) dernie?re? (?:point|reserve|question|doute|obstacle|frein)',
      'c est (?:la|le|votre) derniere? (?:reserve|objection|point|obstacle|frein|doute|question|demande)',
      'que (?:manque|manquerait) (?:t il|t elle)? ?(?:a|pour)',
      'sur quoi hesitez vous',
      'que est ce qui vous manque',
      'voyez vous une raison d attendre',
    ],
  },
  {
    technique: 'conclusion_implicite',
    acts: CLOSES,
    raison: 'agit comme si la décision était prise',
    motifs: [
      'je lance (?:la|votre|donc la) (?:commande|fabrication)(?! [?])',
      'c est a quelle adresse',
      'on (?:vous )?livre a quelle adresse',
      'je (?:fais|vais faire) partir (?:la|votre) commande',
      'a quel nom (?:dois je|je|faut il|on|souhaitez|mettons|est ce que je)',
      'votre (?:technicien|livreur|formateur|conseiller) (?:viendra|passera|sera la)',
      'je vous inscris (?:a la|pour la) (?:formation|session|reunion)',
      'voici (?:le|votre) (?:contrat|bon de commande)',
      'je (?:vous )?bloque (?:les|le|la|vos|un|une|deux|\\d+|votre)',
      'je note (?:le numero de )?votre commande',
      'a quelle adresse (?:dois je|je|faut il|on|livrons|souhaitez)',
      'nous livrerons (?:donc|par|a|au)',
    ],
  },
  {
    technique: 'conclusion_urgence',
    acts: ['conclure', 'proposer_conditions', 'engager_suite', 'demander_contrepartie', 'conceder'],
    raison: 'donne une raison réelle de décider maintenant',
    motifs: [
      '(?:les|mes) derniers (?:exemplaires|creneaux|velos)',
      'valable (?:jusqu|que jusqu)',
      'apres (?:le|ca|cette) ~3 (?:le (?:prix|tarif)|les prix) (?:monte|augmente|change|repasse)\\w*',
      '(?:l offre|la remise|le pret|la promotion|cette offre|ce tarif|l operation) ~2 (?:prend fin|s arrete|expire|se termine|est valable|vaut|est liee)',
      'jusqu a (?:vendredi|lundi|mardi|mercredi|jeudi|samedi|ce soir|la fin) ~4 (?:prix|tarif|offre|remise)',
      'pour (?:etre|que vous soyez) (?:livree?s?|installee?s?|equipee?s?) (?:avant|des|pour|en) ~4 (?:faut|il|on)',
      'en reste (?:plus )?(?:que )?(?:\\d+|un|une)',
      'reste (?:plus )?que (?:\\d+|un|une) \\w+',
      'le (?:tarif|prix) (?:change|augmente|monte) (?:au|le|en|des)',
    ],
  },
  {
    technique: 'conclusion_conditionnelle',
    acts: [
      ...CLOSES,
      'demander_contrepartie',
      'question_ouverte',
      'question_fermee',
      'verifier_objection',
    ],
    raison: 'échange une condition remplie contre la décision',
    motifs: [
      'si (?:je|nous|on) (?:vous )?(?:obtiens|obtient|fais|fait|trouve|livre|garantis|garantit|enleve|mets|met) ~9 (?:on y va|vous (?:prenez|dites oui|me dites oui)|vous etes partant\\w*|c est (?:oui|d accord)|marche conclu)',
      'si (?:je|nous|on) ~9 (?:signez vous|vous signez|on signe|on valide|validez vous|est ce (?:decide|entendu)|me confirmez vous|vous me confirmez|commandez vous)',
      'a quelle condition (?:diriez|signeriez|accepteriez|seriez)',
      '(?:avant|apres) ~3 est ce decide',
    ],
  },
  {
    technique: 'conclusion_essai',
    acts: CLOSES,
    raison: 'propose un premier pas sans risque',
    motifs: [
      '(?:essayer|tester|essayez|testez) ~3 (?:pendant |durant )?(?:une|\\d+|quelques) (?:semaines?|jours|mois)',
      '(?:a l|en) essai (?:pendant|une|\\d+)',
      '(?:premiere|petite) commande (?:test|d essai)',
      '(?:faisons|je vous propose|on fait|partons sur|partons d) (?:un|une) (?:premier |premiere )?(?:essai|pilote|test|periode d essai)',
      'commencons (?:par|avec) (?:un|une|\\d+)',
      '(?:voulez|souhaitez) vous (?:l|le|la|les) essayer',
      'prenez en (?:un|une|\\d+) pour',
      'sans engagement (?:les|pendant|le)',
      'un (?:essai|test) (?:de|d) \\d+ (?:jours|semaines|mois)',
    ],
  },
  {
    technique: 'conclusion_bilan',
    acts: [...CLOSES, 'recapituler'],
    raison: 'pèse le pour et le contre',
    motifs: [
      '(?:pesons|faisons|posons|regardons) ~2 (?:le pour et le contre|le bilan)',
      'le pour et le contre',
      'mettons en balance',
    ],
  },
  {
    technique: 'conclusion_recapitulative',
    acts: ['conclure'],
    raison: 'redit les accords obtenus avant de conclure',
    motifs: [
      'vous (?:avez|aurez|retrouvez) les (?:2|3|4)',
      'vous (?:vouliez|cherchiez|souhaitiez) ~9 vous (?:avez|aurez)',
      'recapitulons',
      '(?:je|pour) (?:resume|recapitule|resumer|recapituler)',
      'nous (?:sommes|etions) (?:donc |bien )?d accord sur',
      'point par point',
      'vous avez (?:donc )?(?:valide|dit oui a)',
      'tout repond a votre demande',
    ],
  },
];
