import type { Cue } from './cue.ts';

/** Characteristic, advantage, proof, price: METHODE 6 and 7. */
export const argumentCues: readonly Cue[] = [
  {
    acte: 'caracteristique',
    force: 0.6,
    raison: 'énonce un fait sur l’offre',
    motifs: [
      '(?:il|elle|ils|elles) (?:pese|mesure|dispose|comprend|contient|existe|fonctionne|resiste|dure|se branche|se range)(?:nt)?', '(?:dispose|disposent|equipee?s?|compose\\w*|dote\\w*) d\\w*', 'est (?:equipee?|dotee?|composee?|fabriquee?|concue?|situee?|livree?|garantie?|comprise?|incluse?)', '(?:notre|le|cet|cette|la) ~3 (?:comprend|inclut|contient|propose|compte|pese|mesure|dispose|fonctionne|existe|possede|fait|permet)', 'c est (?:un|une) ~2 (?:machine|appareil|modele|produit|logiciel|solution|contrat|service|formule|matelas|systeme|gamme|outil|materiau|protocole|programme)',
      '(?:nous|on) (?:avons|a|intervenons|intervient|livrons|livre|loue|louons|fabriquons|fabrique|torrefie\\w*|fournit|fournissons|assure|assurons|sommes|travaillons|travaille|forme|formons|met|mettons|reprend|reprenons|fait|faisons|remplace|remplacons|garantit|garantissons|gere|gerons|installe|installons) (?!pas)',
      'chez nous (?:c est|y a|on|vous|le|la|les|un|une)', 'nous on a', 'nous c est', '(?:tout|livraison|entretien|installation|formation|montage|pose|maintenance|pieces?|service)s? ~2 (?:compris\\w*|inclus\\w*|dedans)', 'sans (?:engagement|commission|frais|sucres?|conservateurs?)', 'un technicien', '(?:celui|celle) (?:ci|la) ~3 (?:est|a|fait|dispose|c est)', 'elle (?:est|a|fait|moud|dispose|existe) ', 'existe en', 'y a (?:aussi )?(?:du|un|une|des|trois|\\d+) (?!a|ans)', 'c est (?:un|une|du|de la|des) (?!peu|question|bonne|tres|vraie|super|plaisir)', 'tous les (?:mois|mardis|semaines|lundis)', 'toutes les semaines',
    ],
  },
  {
    acte: 'avantage',
    force: 0.7,
    raison: 'dit ce que le client y gagne',
    motifs: [
      '(?:ce qui |cela |ca |qui )?vous (?:permet|permettra|permettrait|evite|evitera|evitez|gagnez|gagnerez|economisez|economiserez|beneficiez|profitez|recuperez|gardez|libere|garantit|assure|simplifie|apporte)(?! pas)', 'vous y gagnez', '(?:vous|tu|elle|il|ils|elles|personne|on) (?:vous |les |l |le |la |en |te |se |s en )?(?:(?:avez|aurez|aura|as|a|ont) (?:donc )?(?:plus|pas) (?:a|de|d|besoin|rien)|(?:payez|touchez|touche|touchent|commandez|occupez|occupe|portez|perdez|attendez|entendez|subissez|posez|sentez|prends|prend|decouvrez|coutent|coute|fait|font|bloquez|vous en occupez) (?:donc )?plus|(?:payez|posez|depensez) (?:pas|rien))',
      '(?:plus|pas) besoin d\\w*', 'plus rien a', 'plus (?:de|d) (?:panne|rupture|commande|corvee|erreur|retard|mauvaise|stress|souci|surprise|perte)s?', '(?:comme ca|du coup|donc|ainsi|resultat|de sorte que|grace a quoi|ce qui fait que) ~2 (?:vous|vos|votre|ils|elle|les|la|le|personne|plus|chacun|on|c est) ~4 (?:plus|moins|mieux|pas|tranquille\\w*|chacun|serein\\w*|rassure\\w*|droit|facile\\w*|simple\\w*|gagne\\w*|economi\\w*|arret\\w*|libere\\w*)', '(?:moins|plus) (?:de|d) (?:risques?|pertes?|casse|fatigue|bruit|dechets|erreurs?|stress|temps perdu|manutention|allers|frais)', '(?:comme ca|du coup) (?:vous|les|le|la|l|c est|plus|on|chacun|personne|une|un|elle|il|quand|vos|ca)(?! me| vous va| demande)', 'vous en recuperez', '(?:travaillent?|jaunit|fatiguent?|s use|coute|sentez|consomme\\w*) moins', 'donc (?:vous avez|vous aurez|vous gardez|vos|une table|on est dans vos|c est vous qui)', '\\d+(?:\\.\\d+)? (?:pourcent )?(?:de marge|d economies?)', 'gain de temps', 'gagner du temps', 'ca (?:vous )?(?:evite|permet|protege|simplifie|libere|rapporte|fait gagner|empeche|donne envie|facilite)(?! pas)', '(?:vous|en) (?:economis\\w+|gagn\\w+)', '(?:d |en |de )economies?', 'concretement (?:pour|ca|cela|vous)', 'pour vous c est', 'l interet (?:pour vous|dans votre|c est)', 'l avantage', 'c est l assurance de', 'vous (?:etes|serez|seriez|dormez|vendez|servez|travaillez) (?:plus |bien )?(?:tranquille\\w*|serein\\w*|couvert\\w*|protege\\w*|libre\\w*|gagnant\\w*|equipe\\w*|mieux)', '(?:reste\\w*|rentre\\w*|tombe\\w*) dans votre poche', 'ca vous fait ~3 (?:pourcent|euros|centimes|de marge|d economie)', 'un vrai plus', 'tient? dans le temps', 'vous coute\\w* (?:plus )?(?:rien|moins)', 'rembourse\\w* (?:avant|en)', 'amorti\\w* en', 'vous (?:payez|payerez|depensez) (?:moins|que|rien)', 'sans (?:que vous|vous|rien|avoir a|barre|risque|risquer|stock)', 'vos (?:clients|equipes|salaries|equipiers|employes) (?:sont|seront|auront|ont|vont|gagnent|reviennent|apprecient|verront|savent|peuvent)', 'en toute (?:tranquillite|securite|serenite|confiance)', 'votre (?:dos|equipe|service|rayon|marge|chiffre) (?:est|sera|reste|gagne|augmente|progresse|tourne)', 'chacun (?:a|son|le sien)', 'personne fait de compromis', 'elle fait plus rien', 'on va la liberer', 'facilite\\w*', 'ca compte pour votre image', 'remplace vos', 'touchez? plus', 'on tombe a', 'payez moins', 'de l economie', 'plus fort debit', 'se vend tout seul',
    ],
  },
  {
    acte: 'preuve',
    force: 0.7,
    raison: 'apporte un élément vérifiable',
    motifs: [
      'la preuve', 'voici (?:la|le|les|l) (?:fiche|etude|photo|releve|certificat|taux|resultat|avis|temoignage|chiffre)\\w*', 'fiche technique', '(?:un|le|des|les|ce|du) (?:releve|certificat|attestation|echantillon|temoignage|graphique|bilan|label)s?', 'l attestation', 'labels?', 'certifie\\w*', 'certification', '(?:la |une |aux? )?normes? (?!al)', 'medaille\\w*', 'je (?:peux )?vous (?:(?:le|la|les) )?(?:montre|montrer|fais essayer|laisse (?:un echantillon|la feuille|l echantillon)|surligne|fais (?:la |une )?demo\\w*|fais gouter|joins)', 'regardez(?: la| cette| le| bien| ce)?', 'essayez', 'allongez vous', 'voyez (?:vous meme|la|le|ce|cette|par vous meme)', '(?:un|une|l un|trois|plusieurs|certains|beaucoup) de (?:nos|vos|mes) (?:clients?|confreres?|collegues?)', 'j ai un client', 'je ai un client', 'un (?:de nos|confrere|client|autre client) ~6 (?:utilise|depuis|avait|a|m a|nous)',
      '(?:vous pouvez|accepte d|veut bien que vous) ~2 (?:l appeler|les appeler|appeler|l appeliez|etre appele)', 'l an(?:nee)? (?:dernier|derniere|passee?) ~10 \\d+(?:\\.\\d+)? pourcent', '\\d+(?:\\.\\d+)? pourcent ~8 (?:l an(?:nee)? (?:dernier|derniere|passee?)|en moyenne|des (?:absences|interventions|clients|cas|livraisons)|de (?:taux|nos|satisfaction))', 'taux de (?:service|satisfaction|panne|retour)', 'en moyenne', '\\d+(?:\\.\\d+)? (?:sur|par) (?:5|10|20)(?= )', '(?:le laboratoire|une etude|les tests?) (?:a|ont|montre\\w*) (?:mesure|prouve|demontre)?', 'selon (?:une|l|le|la)', 'c est (?:ecrit|marque|note) (?:noir|au dos|dans|au|sur|la|en)', 'noir sur blanc', 'article \\d+(?: du| de)?', 'c est (?:dans|au) (?:le )?contrat', 'sur place vous verrez', 'vous verrez par vous', 'demonstration', 'je coupe', 'avis (?:clients?|publie|google)', 'garantie? (?:\\d+|commerciale|constructeur) ans?', 'garantis? \\d+ ans', '(?:depuis|fait) \\d+ ans ~4 (?:client|utilise)', 'mettre en relation', 'references? clients?', '\\d+ (?:restaurants?|magasins?|clients|etablissements|entreprises|cabinets|restos|boutiques) (?:\\w+ )?(?:qui|suivis|equipes|l utilisent|que|nous)', 'origine france', '(?:jours?|nuits?|semaines?) (?:a|d) (?:l )?essai', 'a l essai', 'essai (?:de|pendant|gratuit)', 'a mesure', 'ils ont (?:pese|mesure|constate)', 'on a mesure', 'pour vous donner une idee on a',
    ],
  },
  {
    acte: 'annoncer_prix',
    force: 0.5,
    raison: 'annonce un tarif',
    motifs: ['(?:s eleve|revient) a', 'l investissement (?:est|s)', '\\d+(?:\\.\\d+)? euros? (?:hors|ht|ttc|par|le|la|pour|piece|de plus)', '(?:le )?(?:tarif|prix|loyer|forfait|abonnement|montant) ~3 (?:est|c est|s eleve) ~4 \\d+', 'comptez \\d+', 'au prix de', 'vous etes a \\d+'],
  },
];
