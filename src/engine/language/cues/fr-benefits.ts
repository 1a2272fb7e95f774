import type { Cue } from './cue.ts';

/** Advantages by construction: METHODE 6. What the offer spares, allows, secures or pays back. */
export const benefitCues: readonly Cue[] = [
  {
    acte: 'avantage',
    force: 0.66,
    raison: 'dit ce que le client n’a plus à faire ou à craindre',
    motifs: [
      '(?:vous|tu|elle|il|on|ils) (?:risqu|touch|ecri|pai|pay|fai|fait|perd|bou|gere|chang|avanc|demand|rest)\\w* (?:a |de )?(?:plus |pas |jamais )?rien',
      '(?:vous|tu|il|elle|ils|personne) (?:\\w+ )?(?:a|as|avez|ont|aura|aurez|auront) (?:donc |alors )?(?:rien|pas|plus) (?:a|d avance) \\w+',
      '(?:vous|tu) (?:restez|reste|attendez|perdez|perds|courez|portez|decrochez|cherchez|recommencez|refaites|repassez|rappelez) (?:plus|pas|jamais)',
      '(?:plus|pas|aucune?|zero|jamais|fini|finis|finie|finies) (?:de |d |les? |la |une? )?(?:\\w+ )?(?:a (?:faire|prevoir|gerer|payer|remplir|refaire|porter|changer|nettoyer|acheter|stocker|coup|surveiller)|surprises?|tracas|corvee|stress|risques?|attente|paperasse|demarches?|rupture|engagement cache)',
      '(?:on|nous) (?:se |s |nous )?(?:en )?(?:occupe|occupons|charge|chargeons|gere|gerons) (?:de tout|de \\w+ pour vous|tout)',
      'c est nous qui (?:\\w+)',
      '(?:tout se |se )?(?:fait|calcule|regle|recharge|commande|met a jour|rembourse|paye|paie|gere)\\w* (?:tout |toute )?(?:seule?|automatiquement)',
      'sans (?:que (?:vous|personne|ca|on)|avoir a|bouger|forcer|effort|y penser|pousser|attendre|se|vous|rien|perdre|changer|sortir|deranger|stress)(?! connaitre| vous connaitre| engagement)',
      'pour (?:eviter|pas (?:avoir|perdre|etre|que|abimer|ray\\w+|\\w+er) |que (?:vous|vos|votre|ca) ~1 (?:ayez|soyez|puissiez|perdiez|aient|puissent|soit (?:plus|moins)))',
    ],
  },
  {
    acte: 'avantage',
    force: 0.66,
    raison: 'dit ce que le client peut ou gagne',
    motifs: [
      '(?:vous|tu) (?:pouvez|pourrez|pourriez|allez pouvoir|peux|pourras) (?:donc |enfin |aussi |meme |le |la |les |vous )*(?:faire|garder|continuer|travailler|profiter|dormir|partir|vendre|recevoir|suivre|servir|changer|voir|savoir|arreter|economiser|gagner|retrouver|rester|utiliser|revendre|proposer|recuperer|marcher|manger|jouer|vous)',
      '(?:vous|tu) (?:etes|es|seras|serez|restez|seriez) (?:\\w+ )?(?:couvert|tranquill|seren|serein|protege|rembours|livre|autonom|gagnant|libre|prevenu|garanti|dans les clous|en regle|aux normes|au chaud|a l aise|a l abri)\\w*',
      't es (?:couvert|tranquille|bon|libre)\\w*',
      '(?:il|elle|ils|elles) (?:est|sont|sera|seront) (?:tranquille|libre|couvert|protege|rassure|autonome|content)\\w*',
      '(?:vous|tu) (?:vous )?(?:gagn|econom|recuper|rembours|retrouv|dort|dorm|mang|profit|touch|vend|rentab)\\w* (?!plus|pas|rien)',
      'vous (?:avez|aurez) (?:le temps|l esprit|les mains|toujours|tout (?:le|sous|au|en)|une seule|un seul)',
      '(?:et |donc |comme ca )?c est (?:regle|plie|gagne|reparti)(?= [.!,]| $| et| vous)',
      '(?:ca|cela) (?:vous |te |leur |lui )?(?:fait|fera|laisse|laissera|rend|donne|ouvre|prend|dure|tient|suffit|aide|soulage|change la vie|libere|paye|paie|rembourse) (?:\\w+ )?(?:gagner|economiser|moins|mieux|du temps|plus de|le temps|la place|de la place|que \\d+|deux fois|\\d+ fois|de moins|la vie)',
      '(?:ca|cela|qui) (?:respire|marche|tient|passe|dure|evite|protege|rassure|soulage|pousse|facilite|simplifie|suffit) (?:tout|bien|longtemps|partout|doucement|mieux|l|la|les|a|aux|au|vos|votre)',
      '(?:vous faites|faites|ca vous fait|ca fait|il vous reste\\w*) (?:\\w+ ){0,3}\\d+ (?:euros |pourcent )?(?:de (?:moins|marge|cote|plus (?:par|dans|sur))|a chaque|dans votre)',
      '(?:moins|plus) (?:cher|fatigant|fatiguante|lourd|bruyant|long|rapide|facile|leger|legere|simple|pratique|confortable|agreable|sur|sure|tranquille|solide|propre|doux|stable)s? (?:a|pour|quand|et|de|que|au|dans|sur)',
      '(?:fait|faite|ideal|ideale|parfait|parfaite|pense|pensee|adapte|adaptee) pour (?:vous|votre|vos|ca|les|des|un|une)',
      'meme (?:si|quand) (?:vous|vos|les|la|le|ca coupe|il|on)',
      'vous etes en dessous',
      '(?:c est|ca) (?:deja )?(?:paye|rentabilise|amorti|rembourse)',
    ],
  },
  {
    acte: 'avantage',
    force: 0.5,
    raison: 'tire la conséquence pour le client',
    motifs: [
      '(?:ce qui (?:veut dire|signifie)|cela signifie) (?:[^ .?!]+ ){0,4}(?:vous|vos|votre|moins|plus)',
      '(?:donc|du coup|comme ca|ainsi|resultat|par consequent|et hop) (?!je |on |nous |si |il |la maintenant)(?:[^ .?!]+ ){0,4}(?:vous|tu|vos|votre|lui|eux|les gens|vos clients|ca vous|ils)(?! (?:avez|etes|faites|me|disiez|cherchez|voulez|aimeriez|allez|demandez|pensez|dites|n|y allez) (?:\\d+|besoin|quoi|combien|dit|deja|ou|quel\\w*)| en pensez| dites| voulez| cherchez| me)',
    ],
  },
];
