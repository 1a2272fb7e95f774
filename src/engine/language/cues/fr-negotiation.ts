import type { Cue } from './cue.ts';

/** Negotiation: METHODE 9. */
export const negotiationCues: readonly Cue[] = [
  {
    acte: 'demander_contrepartie',
    force: 0.85,
    raison: 'lie un effort à un engagement du client',
    motifs: [
      'si (?:vous|tu|le|la|l|les|madame|monsieur|on|nous) ~9 (?:alors )?(?:je|nous|on) (?:vous )?(?:(?:le|la|l|les) )?(?:peux|peut|pouvons|passe|passons|descends?|descendons|fais|fait|faisons|propose|proposons|offre|offrons|accorde|accordons|rajoute|ajoute|garde|mets?|mettons|laisse|baisse|m engage|vais|prends|prenons|enleve|remets?|suis (?:pret|prete|d accord)|consens|conserve|maintiens?)',
      'a (?:la )?condition (?:que|de|d)', 'en echange', 'en contrepartie(?! de)', 'des lors que', 'moyennant', 'donnant donnant', 'contre (?:un|une|votre|vos) ~2 (?:engagement|signature|commande|reglement|temoignage|reference|acompte)', '(?:mais|par contre|en retour|seulement|uniquement|valable que|que) si (?:vous|la|le|j ai|je ai|on|nous|l)', '(?:faut|faudrait|il me faut) que (?:vous|ce soit|j aie|je aie|la commande|nous ayons|votre)', 'pourvu que', 'sous reserve (?:que|de|d)', '(?:mais|et) il me faut', 'si (?:vous|tu) (?:me |nous |vous )?(?:prenez|signez|signes|commandez|montez|engagez|confirmez|reglez|payez|passez|validez|laissez|mettez|gardez|donnez|acceptez|partez|restez|maintenez|confiez|doublez)', '(?:fais|peux faire|offre|propose|passe|laisse|enleve|mets) ~8 si (?:vous|on|la|le|l)', 'et en retour', 'de votre cote vous (?:vous engagez|signez|prenez)', 'des que vous (?:signez|validez)',
    ],
  },
  {
    acte: 'proposer_conditions',
    force: 0.7,
    raison: 'met une offre précise sur la table',
    motifs: [
      '(?:je|nous) (?:vous )?(?:propose|proposons) ~6 (?:\\d+|un essai|la moitie)', '(?:je|on|nous) (?:peux|peut|pouvons|pourrais|pourrions) (?:vous )?(?:faire|passer|descendre|aller|monter|proposer|etaler|mettre|accorder|offrir|baisser|livrer|vous livrer) ~5 (?:\\d+|moitie|fois|essai)', 'ce que (?:je|nous|on) (?:peux|peut|pouvons) (?:vous )?(?:faire|proposer) c est', '(?:je|on|nous) (?:vous |te |j )?(?:(?:le|la|les|l) )?(?:fais|fait|faisons|passe|passons|mets|met|mettons|descends|descend|laisse|accorde|accordons|baisse|offre|offrons|compte pas|enleve|rajoute|bloque) ~3 (?:a |les |l )?(?:\\d+|offert\\w*|cadeau|gratuit\\w*|moitie|la livraison|l installation|les frais)', '(?:je|nous|on) (?:vous )?l?e?s? ?offr\\w+(?! pas)', '(?:cadeau|offerte?s?|gratos)(?= )', 'va pour', 'ok pour \\d+', 'd accord pour \\d+', '(?:etaler|payer|regler|faire) ~3 \\d+ fois', 'je me aligne', 'je m aligne', 'on peut commencer (?:par|avec)', 'je vous fais une proposition', 'je garde le \\d+', 'votre (?:prix|loyer|tarif) (?:passe|descend|sera) (?:a|de) \\d+', 'notre (?:derniere )?(?:offre|proposition) (?:est|sera|serait) ~3 \\d+',
    ],
  },
  {
    acte: 'conceder',
    force: 0.7,
    raison: 'lâche quelque chose par rapport à sa position',
    motifs: [
      '(?:je|nous|on) (?:veux bien |peux |peut |pouvons |vais |accepte de )?(?:vous )?(?:descend\\w*|baisse\\w*|remets|remise|rabais\\w*|m aligne|me aligne|cede|cedons|lache|consens)(?! pas)', '(?:je|on|nous) (?:vous )?(?:(?:le|la|les|l) )?(?:offre|offrons|enleve|compte pas|laisse a|fais sauter|fais cadeau|peux l enlever)', '(?:cadeau|offerte?s?|gratos)(?= )', 'va pour', 'ok pour', 'd accord pour', 'entendu pour', '(?:un|petit) geste (?:commercial)?', 'on (?:dit|coupe la poire)', 'remise de \\d+', '(?:je|on|nous) (?:peux |peut |pouvons )?(?:vous )?(?:faire|fais|fait|faisons|accorde|accordons|passer|passe) ~3 \\d+ (?:pourcent|de remise|de moins)', 'allez (?:\\w+ )?(?:\\d+|je vous)', 'je passe a \\d+', 'de moins(?= )', 'je vous (?:la|le|les) fais a', 'exceptionnellement', 'c est d accord', 'je vous accorde', 'je (?:vous )?(?:rajoute|ajoute)',
    ],
  },
  {
    acte: 'defendre_prix',
    force: 0.8,
    raison: 'tient ou justifie son prix',
    motifs: [
      '(?:je|on|nous) (?:le |la |vous |y )?(?:peux|peut|pouvons|pourrai|saurais|sais|irai) pas (?:vous )?(?:(?:le|la|les|l) )?(?:faire|descendre|aller|baisser|brader|donner|changer|au dessus|faire plus|tenir|me aligner|m aligner|y aller)?', '(?:descend|descends|descendrai|baisse|vais|irai|va|bouge) pas (?:plus bas|en dessous|au dela|plus loin|du prix|au dessus|moins)', 'je (?:garde|maintiens|reste a|tiens|defends) (?:a |le |mon |ce |notre |cette )?(?:\\d+|prix|tarif|proposition)', 'c est (?:pour ca|pourquoi|justement pour) ~6 (?:\\d+|prix|tarif|reste a)', 'c est (?:mon|notre|le) (?:dernier mot|maximum|prix|tarif|mieux|plancher|limite|bout)', 'en dessous ~4 (?:pas|plus|saurais)', 'le bout du bout', 'je vendrais a perte', 'vous payez (?:pas |le |deux |\\d+ |aussi )', '(?:ce|notre|le) prix (?:comprend|inclut|s explique|se justifie|est justifie)', 'dans ce prix', '(?:ca|cela|ce qui) (?:revient|fait|represente) (?:a )?(?:moins|\\d+(?:\\.\\d+)?|meme pas|a peine) ~4 (?:par|chaque|le) (?:jour|nuit|mois|tasse|personne|semaine|passage|repas|an|utilisation|salarie)', 'par (?:nuit|jour) et par personne', 'euros par jour', 'le prix d un', 'je preferes? (?:vous )?(?:le |etre )?(?:dire|clair|une vente)', 'limite de ma delegation', 'j irai pas', 'je irai pas', '\\d+ (?:non plus )?(?:je|on) (?:peux|peut|sais|les ai|les a) pas', 'c est trop peu', 'ce que j ai le droit', 'peux pas (?:faire|vous faire|descendre|aller|au)', 'les ai pas', '\\d+ on peut pas', 'notre prix', 'je reste a \\d+', 'remboursee? avant', 'la valeur', 'je le reste a', 'sur \\d+ ans', 'justifie',
    ],
  },
  {
    acte: 'pression',
    force: 0.75,
    raison: 'presse ou menace le client',
    motifs: [
      '(?:valable |jusqu a |que |c est )(?:ce soir|minuit|aujourd hui seulement|aujourd hui sinon)', 'il me (?:en )?reste (?:plus )?(?:que )?(?:qu )?(?:un|une|deux|\\d+)', 'me reste (?:plus )?qu\\w* ', 'maintenant ou jamais', 'demain (?:c est (?:mort|fini|trop tard)|je peux plus|ce sera|il|elle)', 'apres c est (?:fini|trop tard|mort)', 'vous allez (?:le |la )?(?:regretter|vous en vouloir)', 'vous en vouloir', 'vous perdez (?:le prix|l offre|la promo)', 'faut (?:topper|se decider|signer|vous decider) (?:maintenant|tout de suite|vite)', 'decidez vous', 'je lache rien', 'a votre place (?:je|j) (?:attendrais|hesiterais) pas', '(?:promo|offre|tarif|prix) ~4 (?:ce soir|minuit|demain|existe plus|s arrete|vendredi)', 'chez votre concurrent', 'un autre client (?:attend|est interesse|le veut|qui)', 'c est lui qui l aura', 'si vous (?:partez|signez pas|attendez|dites non)', 'sera plus la', 'faut que ce soit aujourd hui', 'tout de suite maintenant', '(?:dans|\\d+) minutes je peux plus', 'ca augmente', 'y a l augmentation', 'c est (?:aujourd hui|maintenant) ou', 'un oui aujourd hui', 'venez pas pleurer', 'qui attend ma reponse', 'vous vous bousillez', 'je reponds plus de rien', 'annulez pas', 'dites (?:moi|me) juste oui', 'faut signer (?:aujourd hui|ce soir|maintenant)', 'derniere chance', 'faut payer aujourd hui',
    ],
  },
];
