import type { TechniqueCue } from './technique-cue.ts';

const PRICE = [
  'annoncer_prix',
  'defendre_prix',
  'repondre_objection',
  'avantage',
  'caracteristique',
  'proposer_conditions',
  'preuve',
] as const;
const SMALL =
  '(?:jour|livraison|tournee|repas|plateau|poste|salarie|collaborateur|personne|utilisation|kilometre|trajet|heure|semaine|client|couvert|livreur)';

/** Ways of putting a price: METHODE 7. The sandwich is read from the order of the words. */
export const priceTechniques: readonly TechniqueCue[] = [
  {
    technique: 'prix_addition',
    acts: PRICE,
    raison: 'additionne ce que le prix comprend',
    motifs: [
      'et en plus vous (?:avez|recevez|beneficiez)',
      'vous avez (?:aussi|egalement) ~5 (?:et aussi|plus|sans oublier)',
      'sans oublier (?:la|le|l|les)',
      'plus (?:le|la|l|les|un|une|vos|votre) ~5 plus (?:le|la|l|les|un|une|vos|votre)',
      's y ajoutent?',
      'c est pas tout(?! a fait| de suite)',
      'beneficiez (?:egalement|aussi|en plus)',
      'comptons ensemble ce qui est inclus',
      'a (?:cela|ca) (?:je |s )?ajoute\\w*',
      'le tout (?:dans|pour) le meme (?:prix|montant|loyer|tarif)',
    ],
  },
  {
    technique: 'prix_soustraction',
    acts: PRICE,
    raison: 'ôte du prix ce que le client économise ou possède déjà',
    motifs: [
      '(?:ca|cela) vous (?:coute|revient|fait|ferait) plus que',
      'il (?:vous )?(?:reste|resterait) (?:que |plus que )?\\d+ euros',
      '(?:en|une fois) (?:retirant|deduisant|enlevant|otant)',
      '(?:deduisez|deduisons|otez|otons) (?:les|la|le|l|vos|votre|de)',
      '(?:retirons|retirez|enlevez|enlevons) (?:les|la|le|l|vos|votre|de) ~3 \\d+',
      'une fois (?:les|la|le|l|vos|votre) ~5 (?:otees?|otes?|deduite?s?|deduits?|retiree?s?|enlevee?s?)',
      'la difference (?:reelle|veritable)',
      'si (?:l )?on (?:enleve|retire|deduit|ote)',
      'vous (?:aurez|paierez|payez|avez) plus (?:la|le|les|l|de|d|que) ~3 (?:soit|il reste|donc)',
      'moins (?:l|le|la|les) ~5 il reste \\d+',
      'que vous (?:paierez|payez|paieriez) plus',
    ],
  },
  {
    technique: 'prix_multiplication',
    acts: PRICE,
    raison: 'cumule le gain sur la durée ou le nombre',
    motifs: [
      '(?:gagnez|gagner|gagne|economisez|economiser|economise|recuperez|recuperer|evitez) ~9 (?:soit|ca fait|cela fait|c est|pres de) ~2 \\d+ \\w+',
      '(?:gagnez|economisez|recuperez) ~9 (?:multiplie|fois)',
      '(?:economisez|gagnez|economiez) ~8 soit \\d+ (?:\\w+ )?par (?:an|mois|semaine)',
      '(?:economisez|gagnez) ~3 (?:\\d+ )?(?:euros |heures )?(?:sur|en) \\d+ (?:ans|mois)',
      '(?:sur|en|au bout de) \\d+ (?:ans|mois) ~2 (?:vous )?(?:gagnez|economisez|c est \\d+ euros de gagnes)',
      '(?:economie|gagnee?s?|gain|economisee?s?|de plus) ~5 (?:soit|cela fait|ca fait|c est|pres de) (?:pres de |environ )?\\d+ (?:\\w+ )?(?:par|en) (?:an|mois|semaine|annee)',
      'multipliez (?:par|ca|cela)',
      'au bout de l annee',
    ],
  },
  {
    technique: 'prix_division',
    acts: PRICE,
    raison: 'ramène le prix à une petite unité',
    motifs: [
      `(?:fait|soit|revient|est|represente|donne) ~3 \\d+ (?:euros|centimes) (?:\\w+ )?par ${SMALL}s?`,
      `(?:c est|soit|revient a|fait|donne|represente) (?:que |a peine |moins de |seulement |juste )?\\d+ (?:euros|centimes) (?:\\d+ )?(?:\\w+ )?par ${SMALL}s?`,
      `par ${SMALL}s? ~3 (?:c est|ca fait|cela fait|vous etes a|cela revient) ~4 (?:euros|centimes|cafes?|pain|baguette)`,
      '(?:revient|moins) (?:a |cher )?(?:que |qu )?(?:le prix de |le prix d |un |une |de )?(?:\\w+ )?(?:cafes?|baguettes?|croissants?)',
      'moins que (?:le prix|un cafe)',
      'rapporte (?:a|au|aux) (?:vos|votre|la|le|l|chaque|nombre|kilometre)',
      '(?:soit|c est) le prix d un',
      'sur \\d+ (?:mois|ans) (?:cela|ca) (?:fait|revient) ~3 (?:par mois|mensuels)',
    ],
  },
  {
    technique: 'prix_division',
    // « Moins qu’une imprimante » may speak of noise: only where money is the subject.
    acts: ['annoncer_prix', 'defendre_prix'],
    raison: 'ramène le prix à une petite dépense',
    motifs: ['moins (?:cher )?que (?:un|une|le prix) \\w+'],
  },
  {
    technique: 'prix_comparaison',
    acts: PRICE,
    raison: 'compare le prix à ce que le client paie ou paierait ailleurs',
    motifs: [
      'au lieu (?:de|des) (?:\\d+|vos|votre)',
      'chez (?:eux|lui|\\w+) ~4 \\d+ (?:euros )?~4 chez nous',
      'alors que (?:vous|la|aujourd hui) ~3 (?:payez|depensez|etes a)',
      'aujourd hui vous (?:payez|depensez|deboursez|y mettez) ~9 (?:contre|alors|tandis|avec|chez)',
      'vous (?:payez|depensez) (?:aujourd hui|actuellement|deja) ~9 (?:contre|alors|tandis|avec|chez)',
      '\\d+ euros ~9 (?:contre|au lieu de) \\d+ euros',
      'comparez (?:le prix|les prix|les tarifs|les 2|l ensemble|a prestation|chez|ligne a ligne|avec ce)',
      'comparons (?:les|le|ligne|a prestation)',
      'a prestation (?:identique|egale)',
      'par rapport a ce que vous (?:payez|depensez)',
    ],
  },
];
