import type { Cue } from './cue.ts';

/** Complaint, law, manners: METHODE 14 and 17. */
export const conductCues: readonly Cue[] = [
  {
    acte: 's_excuser',
    force: 0.8,
    raison: 'présente des excuses',
    motifs: ['(?:je vous |nous vous )?(?:presente|presentons) (?:mes|nos|toutes) (?:mes |nos )?excuses', '(?:toutes )?(?:mes|nos) excuses', 'je (?:vous )?(?:demande|prie de) (?:pardon|nous excuser|bien vouloir)', 'je (?:me excuse|m excuse) (?:pour|au nom|de)', '(?:excusez|veuillez) nous(?: excuser)?', 'nous excuser', 'je suis (?:vraiment |tres |sincerement )*(?:desole|navre|confus)e?(?= )', 'au nom (?:du|de la|de l|de toute|d) ', '(?:vraiment )?desolee? (?:pour|de) (?:ce|cette|la|le|vous|votre|tout)', 'encore desolee?', 'pardon pour (?:tout|ce|cette|le|la)', 'desolee? vraiment', 'nous sommes desoles', 'je suis navree?'],
  },
  {
    acte: 'proposer_solution',
    force: 0.7,
    raison: 'propose une réparation',
    motifs: ['(?:je|on|nous) (?:vous )?(?:(?:le|la|les|l|en|vous) )*(?:remplace|remplacons|echange|rembourse|remboursons|reprends|reprend|repare|refait|refais|repasse|rectifie|prete|livre le manquant|fais l avoir|mets l avoir|change)(?= )', '(?:on|je|nous) (?:peux|peut|pouvons|va|vais) (?:soit )?(?:vous )?(?:(?:le|la|les) )?(?:remplacer|echanger|rembourser|reprendre|reparer|passer en priorit\\w+|refaire|preter)', '(?:un|l|votre|une) avoir', 'fabrication prioritaire', 'en (?:urgence|prioritaire|priorite)', 'dedommage\\w*', 'compensation', 'soit (?:on|je|vous|le|la) ~12 soit', 'geste commercial', 'pour vous dedommager', 'a (?:ma|notre|nos) (?:charge|frais)', 'je prends (?:le retour|votre dossier|en charge)', '(?:deux|2) (?:possibilites|chemins|solutions|voies)', 'en attendant', 'en depannage', 'bon d achat de', 'pour que ca arrive plus', 'je le fais remonter', 'je fais remonter', 'd ici (?:lundi|mardi|mercredi|jeudi|vendredi|demain)', 'virement'],
  },
  {
    acte: 'conformite',
    force: 0.85,
    raison: 'mention légale ou contractuelle',
    motifs: ['cgv', 'conditions generales(?: de vente)?', 'rgpd', 'retractation', 'vous retracter', '(?:14|quatorze) jours pour', 'kbis', 'solvabilite', 'tacite reconduction', 'reconduction automatique', 'mediateur', 'mise en demeure', 'mettre en demeure', 'la loi (?:vous |nous )?(?:oblige|permet|impose|prevoit|l)', 'c est la loi', 'garantie legale', 'maximum legal', 'plafond legal', 'donnees (?:personnelles|sont)', 'droit d acces', 'vos donnees', 'desinscrire', 'consentement', '(?:vous )?coch\\w+ (?:ici|la case|cette case|pas)', 'coche la case', 'credit affecte', 'siret', 'siren', 'penalites (?:legales|de retard)', 'opposer a tout moment', 'faire supprimer', 'l effacer', 'revendu', 'mentions obligatoires', 'droit de retractation', 'delai legal', 'obligatoire ~2 (?:loi|legal\\w*)', 'date de facture', 'caisse certifiee', 'article \\d+ des conditions', 'c est votre droit', 'au verso de votre', 'prestataire de paiement'],
  },
  {
    acte: 'familiarite',
    force: 0.8,
    raison: 'tutoiement ou mots relâchés',
    motifs: ['tu (?:as|es|te|vas|peux|veux|sais|vois|signes?|prends|me|fais|payes?|penses?|crois)', 't as', 't es', 't inquiete\\w*', 'je te (?!nds)', 'ton (?:chef|patron|magasin|resto|projet|truc)', 'mon (?:chef|pote|grand|gars|vieux|lapin)(?= [.!?]| $)', 'mdr', 'lol', 'haha', 'bisous?', 'ma pauvre', 'mon pauvre', 'une nana', 'merd\\w+', 'putain', 'chier', 'foutre', 'fout', 'flipper', 'picole', 'c est (?:la classe|marre|cool)', 'il est cool', 'gratos', '\\d+ balles', 'balles', 'degueu\\w*', 'nickel chrome', 'la loose', 'pete un cable', 'peter un cable', 'bordel', 'ciao', 'ca roule', 'a plus(?= )', 'stylee?', 'yes(?= )', 'carrement', 'je rigole', 'vous rigolez', 'faites comme chez vous', 'entre nous', 'parce que c est vous', 'je vous aime bien', 'me faire engueuler', 'engueuler', 'chef(?= [.!?]| $)', 'c est mort', 'topper', 'bousillez', 'promis jure', 'ca se voit a sa tete', 'dites donc', 'vous collez', 'monte la dessus', 'pose tes', 's en fiche', 'pas vous manger', 'koh lanta', 'ma mere', 'hello', 'haha', 'coucou'],
  },
];
