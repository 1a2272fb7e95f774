const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^prix|tarif|loyer/, 'prix'],
  [/remise|rabais|avoir/, 'remise'],
  [/paiement|reglement|mensualit|etalement|echeance/, 'paiement'],
  [/livraison|delai|intervention/, 'delai'],
  [/duree|engagement/, 'duree'],
  [/garantie/, 'garantie'],
  [/acompte/, 'acompte'],
  [/quantite|volume|references|nombre/, 'quantite'],
  [/frais|port|franco|installation|mise|dossier/, 'frais'],
  [/geste|dedommag|rembours|indemn|compens/, 'geste'],
  [/anim/, 'animation'],
  [/frequence|passage/, 'frequence'],
];
/** What kind of issue an id names: scenarios have their own ids. */
export function kindOfIssue(id: string): string {
  return KINDS.find(([pattern]) => pattern.test(id))?.[1] ?? 'autre';
}
