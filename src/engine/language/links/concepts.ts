import { compilePattern } from '../cues/compile-pattern.ts';

/**
 * Families of turns of phrase that speak of the same matter: « c’est cher » and « le tarif » meet
 * there. Kept to what clients say of any sale, never to a product. The number is how far two texts
 * that share the matter speak of the same objection.
 */
const CONCEPTS: readonly (readonly [string, number, readonly string[]])[] = [
  [
    'prix',
    0.9,
    [
      'ch(?:er|ere|ers)',
      'prix',
      'tarif',
      'couts?',
      'coute\\w*',
      'euros?',
      'balles',
      'budget',
      'somme',
      'pa(?:ie|ye|ient|yer|yez|iez)',
      'fortune',
      'abonnement',
      'loyer',
      'beaucoup',
      'pas donne',
      'sous',
      'expensive',
      'price',
      'costs?',
      'quote',
    ],
  ],
  [
    'ecart',
    0.7,
    ['ecart', 'de plus', 'difference', 'double', '(?:plus|moins) chers?', 'contre \\d+', 'gap'],
  ],
  [
    'duree',
    1,
    [
      'engage\\w*',
      'attachee?s?',
      'bloquee?s?',
      '\\d+ (?:ans|mois)(?= )',
      'annees',
      'duree',
      'reconduction',
      'locked',
      'length',
      'commitment',
      'months',
    ],
  ],
  [
    'decision',
    1.6,
    [
      '(?:faut|faudra|faudrait) ~2 que (?:je|on|nous) ~3 (?:voie|voit|voyions|parle|parlions|demande|montre|consulte|reflechisse|reflechissions|discute|regarde)',
      '(?:je|on|nous) (?:vais|va|dois|doit|devons|prefere|veux|voudrais|aimerais|devrais|devrait|peux) ~3 (?:parler|reflechir|voir avec|demander|discuter|consulter|montrer)',
      '(?:en|lui|leur) (?:parler|parlerai|parle|reparle|parlera|parlerons|discuter|soumettrai)',
      'reflechir',
      'a tete reposee',
      'pas (?:tout|toute) seule?',
      'c est (?:lui|elle|eux) qui (?:decide|signe|valide|tient|regarde|voit|gere|choisit)\\w*',
      'run it past',
      'talk to my',
      'think about',
      'approve',
    ],
  ],
  [
    'tiers',
    0.9,
    [
      'femme',
      'mari',
      'epou(?:x|se)',
      'conjointe?',
      'compagn(?:e|on)',
      'fils',
      'fille',
      'associee?s?',
      'comptable',
      'patron(?:ne)?',
      'direct(?:eur|rice|ion)',
      'gerante?',
      'responsable',
      'chef(?:fe)?',
      'finance',
      'parents',
      'famille',
      'boss',
      'partner',
    ],
  ],
  [
    'ecrit',
    1.1,
    [
      'mail',
      'plaquette',
      'documentation',
      'brochure',
      'par ecrit',
      'envoyez (?:moi|nous|me)',
      'rappelez (?:moi|me|nous)',
    ],
  ],
  [
    'promesse',
    0.9,
    [
      'prom(?:is|ises?|et|ets|ettre|esses?|ettent)',
      'cro(?:is|ire|irais|yais)',
      'confiance',
      'me mefie',
      'mefiant\\w*',
      'echaudee?',
      'plus personne',
      'believe',
      'promised?',
    ],
  ],
  [
    'delai',
    0.9,
    [
      'semaines?',
      'attente',
      'attend\\w*',
      'delais?',
      'longs?',
      'longues?',
      'tard',
      '\\d+ jours',
      'wait',
      'weeks',
      'late',
    ],
  ],
  ['place', 1.1, ['place', 'pleine?', 'lineaire', 'encombr\\w+', 'room', 'space']],
  ['temps', 0.8, ['le temps', 'pressee?', 'deborde\\w*', 'du monde']],
  [
    'concurrent',
    0.9,
    [
      'concurren\\w+',
      'ailleurs',
      'devis',
      '(?:me|nous|leur) (?:propose|offre|fait|donne)\\w*',
      'offre',
      'offered',
      'la meme',
      'sur internet',
      'en ligne',
      'online',
      '(?:est|passe\\w*|vu|suis|vais|repasser|paie|paye) chez',
    ],
  ],
  [
    'panne',
    0.9,
    [
      'pannes?',
      'coup(?:e|es|ure|ures)',
      'depann\\w*',
      'repar\\w*',
      'retomb\\w*',
      'technicien',
      'breaks?',
      'broken',
    ],
  ],
  ['reseau', 0.9, ['internet', 'wifi', 'reseau', 'connexion', 'capte\\w*']],
  ['annuler', 1, ['annul\\w*', 'rembours\\w*', 'mon argent', 'rendre', 'cancel', 'refund']],
  [
    'savoir-faire',
    0.9,
    [
      'sauront',
      'saura',
      'savent pas',
      'apprendre',
      's en servir',
      'complique\\w*',
      'difficile',
      'form(?:er|ation|ations)',
      'mon age',
    ],
  ],
  ['perte', 0.8, ['perd\\w*', 'vol(?:s|er|ee?s?|eurs?)?', 'casse\\w*', 'abim\\w*', 'facture\\w*']],
  [
    'stock',
    0.9,
    [
      'invendus?',
      'sur les bras',
      'me reste\\w*',
      'stock',
      'ecoul\\w+',
      'tourne\\w*',
      'part(?:ent)? pas',
      'date',
      'casse',
      'jete\\w*',
    ],
  ],
  [
    'demarches',
    0.9,
    [
      'paperasse\\w*',
      'papiers',
      'recommande\\w*',
      'demarches?',
      'dossiers?',
      'changer',
      'administrati\\w+',
    ],
  ],
  [
    'faute',
    1.1,
    [
      '(?:ma|leur) faute',
      'c est moi qui',
      '(?:sers|servais|utilise|utilisais|sert) mal',
      'mal (?:utilis\\w+|servie?)',
      'trop de',
    ],
  ],
  ['inutile', 0.9, ['pas besoin', 'ai deja', 'avons deja', 'a deja', 'me suffit', 'sert a rien']],
  ['regard', 0.9, ['se voi[tr]', 'va se voir', 'mo(?:che|ches)', 'de quoi je ai l air', 'image']],
  ['confidentialite', 0.9, ['donnees', 'confidenti\\w+', 'vie privee', 'secret', 'dossiers des']],
  [
    'danger',
    0.9,
    ['danger\\w*', 'risque\\w*', 'peur', 'accidents?', 'effets', 'allergi\\w+', 'toxique'],
  ],
  [
    'preuve',
    0.8,
    ['comment savoir', 'on sait si', 'dit (?:pas )?si', 'marche vraiment', 'efficace'],
  ],
  ['distribution', 1, ['grandes? surfaces?', 'supermarche', 'exclusi\\w+', 'comme les autres']],
];

const COMPILED = CONCEPTS.map(([concept, force, patterns]) => ({
  concept,
  force,
  pattern: compilePattern(patterns),
}));

/** The matters a canonical text touches. */
export function conceptsOf(canon: string): Set<string> {
  const found = new Set<string>();
  for (const { concept, pattern } of COMPILED) {
    if (canon.search(pattern) >= 0) found.add(concept);
  }
  return found;
}

/** How far sharing a matter makes two objections one. */
export function forceOfConcept(concept: string): number {
  return COMPILED.find((one) => one.concept === concept)?.force ?? 0;
}
