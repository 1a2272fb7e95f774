/**
 * Families of words that speak of the same matter: « c’est cher » and « le tarif » meet there.
 * Kept to the trade’s own vocabulary, never to a product.
 */
const CONCEPTS: readonly (readonly [string, RegExp])[] = [
  [
    'prix',
    /^(cher|chere|chers|prix|tarif|cout|coute|couts|euros?|budget|somme|paie|paye|paient|payer|fortune|abonnement|loyer|expensive|price|cost|costs|budget|quote)$/,
  ],
  ['ecart', /^(ecart|plus|gap|difference|double)$/],
  [
    'duree',
    /^(engagement|engage|engages|engager|attache|bloque|ans|annees|duree|reconduction|locked|length|commitment)$/,
  ],
  [
    'decision',
    /^(reflechir|reflechis|parler|parle|signe|decide|decider|decision|valide|associes?|patron|directeur|directrice|finance|approve|soumettrai)$/,
  ],
  [
    'promesse',
    /^(promis|promet|promettre|promesse|promesses|crois|croire|croirais|believe|promise|promised)$/,
  ],
  [
    'delai',
    /^(semaines?|attente|attendre|attends|attend|delai|long|longs|longue|tard|wait|weeks|late)$/,
  ],
  ['place', /^(place|plein|pleine|lineaire|encombre|encombrant|room|space)$/],
  ['temps', /^(temps|mail|plaquette|documentation|rappelez|brochure)$/],
  [
    'concurrent',
    /^(concurrent|concurrence|ailleurs|devis|propose|offre|offered|meme|internet|online)$/,
  ],
  ['panne', /^(panne|pannes|coupe|coupure|depannage|depanne|breaks?|broken)$/],
  ['annuler', /^(annule|annuler|rembourse|remboursee|rembourser|remboursez|cancel|refund)$/],
  ['savoir-faire', /^(sauront|saura|savoir|apprendre|servir|complique|difficile|simple)$/],
];

/** The matters a list of folded words touches. */
export function conceptsOf(words: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const word of words) {
    for (const [concept, pattern] of CONCEPTS) if (pattern.test(word)) found.add(concept);
  }
  return found;
}
