import type { TechniqueCue } from './technique-cue.ts';

const BARGAIN = [
  'proposer_conditions',
  'conceder',
  'demander_contrepartie',
  'defendre_prix',
] as const;
const WIDE = [
  ...BARGAIN,
  'annoncer_prix',
  'repondre_objection',
  'cadrer',
  'engager_suite',
  'demander_accord',
] as const;

/** Ways of bargaining: METHODE 9. Exchanges and bare concessions are read from the acts. */
export const bargainTechniques: readonly TechniqueCue[] = [
  {
    technique: 'palier',
    acts: WIDE,
    raison: 'avance par paliers',
    motifs: [
      '\\d+ pourcent (?:a partir de|des|pour|au dela de) \\d+ \\w+ ~3 \\d+ pourcent',
      'entre \\d+ et \\d+ \\w+ ~3 \\d+ pourcent',
      'par paliers?',
      'a partir de \\d+ \\w+ ~3 \\d+ (?:pourcent|euros)',
      '(?:au dela|au dessus) de \\d+ \\w+ ~3 \\d+ (?:pourcent|euros)',
      'premier palier',
    ],
  },
  {
    technique: 'paquet',
    acts: [...WIDE, 'ecouter', 'recapituler', 'question_fermee'],
    raison: 'traite les demandes ensemble',
    motifs: [
      '(?:la )?liste complete',
      'vous (?:reponds|repondre|repondrai) sur l ensemble',
      'l un ou l autre pas les (?:2|deux)',
      '(?:sur|d) un paquet(?! est)',
      'une (?:offre|proposition) globale',
      'mettons tout sur la table',
      'chaque (?:point|demande) a sa contrepartie',
    ],
  },
  {
    technique: 'ancrage',
    acts: WIDE,
    raison: 'pose son cadre avant de discuter du chiffre',
    motifs: [
      'le tarif (?:de base|catalogue|normal|public)',
      '(?:normalement|d habitude|en general) (?:c est|on est a|on est autour de|le prix est) ~2 \\d+(?! (?:semaines|jours|mois|ans))',
      'avant de parler (?:de )?(?:remise|prix|tarif|rabais)',
      'nous partons de \\d+',
      'l ordre de grandeur',
      'notre offre de base',
      'd accord sur le perimetre',
      'ce qui se negocie et ce qui',
    ],
  },
  {
    technique: 'valorisation',
    acts: BARGAIN,
    raison: 'donne sa valeur à l’effort consenti',
    motifs: [
      'je (?:fais|le fais) (?:ca|cela )?~2 (?:pour personne|que pour vous|rarement|jamais)',
      'c est (?:rare|exceptionnel)',
      'd habitude (?:je|on) (?:le |la |les )?(?:fais|fait|accorde)',
      'c est un (?:effort|geste) (?:reel|important|rare|exceptionnel|de (?:ma|notre) part)',
      'c est (?:vraiment )?(?:la|ma) limite de ma (?:delegation|marge)',
      '(?:la|ma) limite de ma delegation',
      '(?:j ai|je ai) obtenu (?:cela|ca)',
      'je le fais pas pour (?:tout|toutes|tous)',
      '(?:cela|ca|ce qui) represente \\d+ euros',
      'exceptionnellement',
      'je l accorde parce que',
      'je l ai arrache',
    ],
  },
  {
    technique: 'limite',
    acts: WIDE,
    raison: 'annonce jusqu’où aller, sans rompre',
    motifs: [
      '(?:mon|notre) (?:dernier mot|maximum|minimum|plancher)',
      'tout ce que je (?:peux|pourrais) (?:faire|vous)',
      '(?:je|on|nous) (?:peux|peut|pourrai|pourrais|vais|irai|pouvons|descends|descend) pas ~2 (?:en dessous|plus bas|plus loin|au dela)',
      'en dessous (?:de \\d+ ~1 )?(?:je|nous|on)',
      '(?:ma|notre) derniere (?:proposition|offre)',
      'je (?:saurais|peux) pas (?:tenir|vous promettre)',
      'je prefere (?:vous )?(?:dire non|pas vous promettre)',
      'pourrons pas nous entendre',
      'restons en contact',
    ],
  },
  {
    technique: 'gagnant_gagnant',
    acts: [...WIDE, 'question_ouverte', 'question_fermee', 'conclure', 'ecouter', 'reformuler'],
    raison: 'cherche ce qui sert les deux parties',
    motifs: [
      '(?:solution|accord|terrain|compromis) ~3 (?:convienne|arrange|satisfasse|tout le monde|tous les (?:2|deux)|nous (?:2|deux))',
      '(?:couper|coupe) la poire',
      'chacun (?:fait|fasse) un (?:pas|effort)',
      'un compromis',
      '(?:cherchons|trouvons|trouver|chercher) ~3 (?:nous arrange|d equilibre|d entente|tous les (?:2|deux))',
      'ce qui nous arrange',
      'nous faisons chacun un (?:pas|effort)',
      'gagnant gagnant',
      '(?:sur )?quoi pouvez vous etre souple',
      'je gagne ~4 vous gagnez',
    ],
  },
];
