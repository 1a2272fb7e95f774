import type { Cue } from './cue.ts';

/** Advice to a shopkeeper on reselling: METHODE 13. Naming the material is not yet advising. */
export const resaleCues: readonly Cue[] = [
  {
    acte: 'conseiller_revente',
    force: 0.75,
    raison: 'conseille comment revendre',
    motifs: [
      '(?:placez|mettez|posez|installez|presentez|exposez|regroupez) ~3 (?:a|en|dans|pres|au|sur|devant|cote)',
      '(?:on|je|nous) (?:la |le |les |vous )?(?:met|mets|mettrais|place|placerais|pose|poserais|sortirais|installe|installons) ~4 (?:a cote|pres|a hauteur|en tete|en facade|avec les|dans l entree|entree|bloc)',
      '(?:les gens|les clients|vos clients|le client) (?:voient|cherchent|passent|comparent|croient|achetent|demandent)',
      '(?:je|nous|on) (?:vous )?(?:forme|formons|explique|briefe|prends?) (?:a )?(?:vos|votre|l) (?:vendeu\\w+|employes|equipes?|gars|2 employes|2 \\w+)',
      '(?:vos|votre) (?:vendeu\\w+|employes|gars|equipe) ~6 (?:expliqu\\w+|sauront|savent|repond\\w+|rayon)',
      '(?:je vous|nous vous) (?:fournis|fournissons|installe|installons|monte|laisse) ~2 (?:presentoirs?|plv|affichage|memo|reglettes?)',
      '(?:dire|dites|leur dire) ~2 (?:vos clients|que)',
      'vous (?:le |la |les |l )(?:mettez|posez|placez) ~2 (?:avec|a cote|pres|dans|devant|entree)',
      '(?:animatrice|degustations?|animation) ~5 (?:samedis?|vendredis?|journees?)',
      'challenge',
      '(?:on|nous|je) (?:organise|organisons|viens|venons|anime|animons|fais|faisons|prevoyons) ~4 (?:degustations?|animation|gouter)',
      'la phrase a dire',
    ],
  },
  {
    acte: 'conseiller_revente',
    force: 0.3,
    raison: 'parle de la place en rayon',
    motifs: [
      'a hauteur (?:des yeux|de main|d oeil)',
      '(?:a cote|pres|cote|avec) (?:du|de la|des|de l|les) (?:pain|caisses?|fruits|boissons?|entree|rayon|comptoir|produits)',
      'tetes? de gondole',
      'bout de gondole',
      'hors lineaire',
      'lineaire',
      'facing',
      'hauteur',
      'entree (?:du )?magasin',
    ],
  },
  {
    acte: 'conseiller_revente',
    force: 0.4,
    raison: 'dit ce qui fait vendre en magasin',
    motifs: ['ca part (?:vite|tout seul)', 'ca tourne', 'elle fait gouter'],
  },
  {
    acte: 'conseiller_revente',
    force: 0.15,
    raison: 'parle du matériel de vente',
    motifs: [
      'presentoirs?',
      'plv',
      'ilv',
      'stop rayons?',
      'reglettes?',
      'memo',
      'merchandising',
      'implantation',
    ],
  },
  {
    acte: 'conseiller_revente',
    force: 0.2,
    raison: 'parle d’animation',
    motifs: ['degustations?', 'animatrice', 'animation', 'faire? gouter', 'operation commune'],
  },
];
