import type { Cue } from './cue.ts';

/** Closing and what follows: METHODE 11 to 13. */
export const conclusionCues: readonly Cue[] = [
  {
    acte: 'conclure',
    force: 0.85,
    raison: 'demande la décision',
    motifs: [
      'on (?:y va|signe|valide|part (?:la dessus|sur (?:ca|cela|cette))|tente|conclut|topait|le fait|est partis|se lance|fait affaire|lance)(?! (?:ensemble|dans|a|au))(?= [?.!]| $| )', 'on (?:prepare|signe|valide|lance|passe) (?:le |la |l |les |ensemble )?(?:contrat|bon|commande|devis|dossier)?', '(?:je|nous) (?:vous |te )?(?:prepare|preparons|etablis|remplis|redige|fais|sors|lance|note|valide|imprime) (?:donc |alors )?(?:le |la |un |votre |ca |l |les )?(?:bon(?: de commande)?|contrat|commande|ca|fabrication)(?! tests)', 'bon pour accord', 'pouvons nous (?:signer|valider|conclure|passer)', 'nous (?:pouvons )?(?:signer|signons|validons|concluons)', 'souhaitez vous (?:que (?:l )?on valide|valider|signer|passer commande|que je prepare|que nous)', '(?:etes vous|vous etes|seriez vous) (?:prete?s?|d accord) (?:a|pour) (?:vous engager|signer|valider|commander|passer)', 'passer commande', 'passer (?:a|ma) (?:la )?(?:commande|signature)', 'validons', 'signons', 'signez (?:la|ici|en bas|vous)', 'signer (?:en bas|ici|aujourd hui|le contrat|maintenant)', '(?:manque|reste) (?:juste |plus que )?(?:votre (?:accord|signature)|a vous demander votre accord)', 'il me reste a vous demander', '(?:qu|que) est ce qui vous (?:empeche|empecherait|manque|retient)', 'que (?:manque|vous manque) t? ?il', 'a quel nom', 'livraison (?:lundi|mardi|mercredi|jeudi|vendredi) ou', '(?:par carte|comptant|cheque) ou', 'qu en dites vous', 'que en dites vous', 'est ce entendu', 'affaire conclue', 'marche conclu', '(?:la |votre )signature (?:ici|en bas|aujourd hui)', 'je (?:mets|fixe|cale) la livraison ~6 ou', 'je lance(?= [?]| $)', 'je vous prepare (?:ca|tout ca|le contrat|le bon)', 'qu est ce qu il (?:vous )?faudrait pour', 'que vous faudrait il pour', 'voyez vous une raison d attendre', 'faut topper', 'une signature', 'on signe ou', 'vous me signez', 'tout repond a votre demande', 'je (?:fais partir|lance) (?:la|votre) commande', 'puis je (?:lancer|noter|enregistrer|preparer)', '(?:autre chose|quelque chose) qui (?:vous )?(?:bloque|pourrait coincer|retient|empeche)', 'je vous la bloque', 'on le fait a quel', 'alors on y va', 'je vous (?:les |en )?(?:glisse|rajoute|mets) ~5 (?:[?])', 'ca vous tente',
    ],
  },
  {
    acte: 'recapituler',
    force: 0.8,
    raison: 'redit les termes de l’accord',
    motifs: [
      '(?:je|on|nous) (?:vous )?(?:recapitule|resume|recap|relis|fais le point|recapitulons|resumons)', '(?:donc |pour |en )(?:recapituler|recap|resume|resumer)', 'recapitulons', 'recap', 'on a dit', 'nous avons dit', 'on est (?:donc )?d accord sur', 'nous sommes (?:donc |bien )?d accord (?:sur|pour)(?! vos)', 'si je mets tout bout a bout', 'nous avons convenu', 'pour conclure (?:nous|vous|on)', 'concretement les', 'donc (?:mardi|on part|on a|on est) ', 'vous avez (?:donc )?(?:valide|choisi|retenu)', 'resumons', 'point par point', 'alors \\d+ \\w+ ~3 \\d+ \\w+',
    ],
  },
  {
    acte: 'engager_suite',
    force: 0.75,
    raison: 'fixe la suite',
    motifs: [
      'je (?:vous )?(?:(?:le|la|les|l) )?(?:envoie|enverrai|adresse|balance|transmets|transmettrai|ferai passer|ferai parvenir|fais parvenir|expedie|renvoie|confirme)(?! chier)', 'vous (?:l|le|la|les) (?:avez|aurez|recevez|recevrez) (?:demain|ce soir|lundi|mardi|mercredi|jeudi|vendredi)', 'vous (?:recevrez|recevez|aurez) (?:le|la|un|une|votre|demain|ce soir) ~4 (?:devis|contrat|mail|confirmation|proposition|invitation|commande|courriel)?', 'je (?:vous )?(?:rappelle(?! que)|rappellerai|recontacte|appelle|appellerai|appelerai)(?= )', 'on (?:se|nous) (?:voit|voie|revoit|rappelle|retrouve|fixe)', '(?:je|nous) (?:vous )?(?:fais|prepare|etablis|ferai|preparons|mets) (?:un |une |le |la |ca |tout ca )?(?:devis|proposition|page|synthese|fiche|mail|petit mail|courriel|ecrit|par ecrit)', 'je (?:vous )?bloque le', 'je (?:reviens|repasse|passe|passerai|reviendrai) (?:vers vous|vous voir|lundi|mardi|mercredi|jeudi|vendredi|le)', 'rendez vous (?:lundi|mardi|mercredi|jeudi|vendredi|le|pris|pour)', '(?:prochain|prochaine) (?:rendez vous|etape|visite)', 'c est cale', 'prenons date', 'fixons (?:une date|un rendez vous|ce jour)', 'je note (?:le )?(?:rendez vous|notre)', 'les livreurs vous (?:envoient|appellent)', 'le (?:formateur|technicien) (?:vous )?(?:appelle|passe|viendra|vient)', 'vous appelle (?:demain|lundi|mardi|mercredi|jeudi|vendredi)', 'contrat ~6 (?:arrive|part)\\w*', 'je vous laisse (?:la|une|l|mes) (?:documentation|brochure|plaquette|coordonnees|carte)', 'je vous mets la plaquette', 'plaquette', 'mon (?:numero|06|mail)', 'ma ligne directe', 'apporte le contrat', 'rapportez la', '(?:1ere|premiere|la|votre) livraison (?:est |sera )?(?:prevue |fixee )?(?:le|lundi|mardi|mercredi|jeudi|vendredi)', 'ouvrir un dossier', 'je vais (?:demander|vous rappeler|vous envoyer)', 'vous voulez un papier', 'j laisse un mot', 'je lui laisse un mot', 'je vous laisse (?:mon|ma)',
    ],
  },
  {
    acte: 'vente_additionnelle',
    force: 0.75,
    raison: 'propose un produit complémentaire',
    motifs: [
      '(?:je|on) (?:vous |en )?(?:l |le |la |les |en )?(?:ajoute|rajoute)(?! pas)', '(?:pensez|avez vous pense|vous avez pense) (?:a|aussi|aux)', '(?:on fait|nous faisons|y a|nous avons|j ai|je ai) aussi ', 'en (?:complement|option|supplement)', '(?:beaucoup|la plupart) de (?:nos )?clients prennent', 'pour ~2 euros de plus', 'vous (?:la|le|les) prenez avec', 'je (?:vous )?(?:la|le|les) mets avec', 'tant que (?:je|j) y suis', 'tant que j y suis', 'je vous conseille (?:le|la|l|les|aussi|celui|celle|un|une|egalement)', 'ca se complete', 'un truc a ajouter', 'je vous en glisse', 'je rajoute aussi', '(?:et|ah et) (?:vos|votre|pour) ~5 (?:en option|aussi)', 'seriez vous interesse par', 'et d ailleurs ~15 parce que j ai', 'vous avez pas envie d', 'option a', 'si jamais ca vous interesse', 'si ca vous dit', 'une? (?:2e|2eme|deuxieme|seconde) \\w+', 'nous confiez aussi', 'ca on peut s en occuper aussi', 'les accessoires', 'souhaitez vous (?:egalement|aussi|en plus)', 'avec (?:le|la|ce|cette) ~3 il vous faut',
    ],
  },
  {
    acte: 'fideliser',
    force: 0.75,
    raison: 'suivi, fidélité ou recommandation',
    motifs: [
      'carte (?:de fidelite|du magasin|gratuite)', 'programme de fidelite', '(?:la|une|notre|ma) carte [a-z]+', 'parrainage', 'parrain\\w*', 'filleul', 'club', 'je (?:re)?passe(?:rai)? (?:au bout|vous voir|au moins|tous|toutes|dans|le jour|le vendredi|une fois)', 'on fait un point', 'faire le point (?:des|dans|chaque|avec vous|tous|apres)', 'je reviens (?:tous|chaque|faire|dans|moi)', '(?:je|on) (?:vous )?(?:rappelle|appelle|appelerai|appellerai|reviens) (?:apres|au bout|dans|chaque|vers vous dans|le mercredi)', 'dans (?:un an|6 mois|un mois|3 mois|trois mois|quelques mois) (?:je|on|nous)', 'apres (?:la pose|l installation|la livraison|la mise en|le 1er|le premier) ~3 (?:je|on|nous)', 'une fois (?:que c est )?(?:installe\\w*|demarre\\w*|livre\\w*|pose\\w*) (?:je|on|nous)', 'suivi (?:regulier|apres vente|personnalise|trimestriel)', 'tous les (?:3|6|trois|six) mois', 'une visite (?:par mois|de controle|par an)', 'si vous (?:(?:en )?parlez (?:de nous )?a|connaissez)', 'recommand\\w+ (?:a|aupres|de vous)', 'parmi vos confreres', 'connaissez vous (?:un|d autres|quelqu)', 'puis je me recommander', 'accepteriez vous de temoigner', '(?:votre )?(?:nom|logo) dans nos references', 'un (?:petit )?temoignage de', 'laisser un avis', 'cinq etoiles', '5 etoiles', 'bon d achat pour', 'a vos cotes', 'partenariat (?:dans|durable|de)', 'satisfaite? dans un an', 'notre relation', 'on reste en contact', 'deux noms de', '2 noms de', 'parler de nous',
    ],
  },
  {
    acte: 'conseiller_revente',
    force: 0.7,
    raison: 'conseille la revente',
    motifs: [
      'tetes? de gondole', 'bout de gondole', 'lineaire(?= )', 'hauteur (?:des yeux|de main|d oeil)', 'presentoirs?', 'plv', 'stop rayons?', 'reglettes?', 'degustations?', 'animatrice', 'animation', 'faire? gouter', 'vos (?:vendeu\\w+|employes|equipes|gars) (?:en rayon|sauront|peuvent|dix minutes)', 'former vos', 'je forme vos', 'merchandising', 'facing', 'implantation', '(?:a cote|pres) (?:du|de la|des|de l) (?:pain|caisse\\w*|chips|sandwich\\w*|fruits|biere\\w*|entree)', 'memo', 'challenge vendeu\\w+', 'vitrine', 'mettez (?:le|la|les) (?:a|en|dans|pres|au)', 'les clients (?:voient|cherchent|passent)', 'les gens (?:voient|cherchent|passent|voient que)', 'dire a vos clients', 'vous avez qu a leur dire',
    ],
  },
];
