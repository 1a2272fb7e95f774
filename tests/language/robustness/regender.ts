type Pair = readonly [his: string, hers: string];

/** What a candidate says of nobody but himself. */
const APOLOGIES: readonly Pair[] = [
  ['désolé', 'désolée'],
  ['desolé', 'desolée'],
  ['desole', 'desolee'],
  ['navré', 'navrée'],
  ['enchanté', 'enchantée'],
];
/** What is said of him after « je suis ». */
const STATES: readonly Pair[] = [
  ['attaché', 'attachée'],
  ['certain', 'certaine'],
  ['chargé', 'chargée'],
  ['commercial', 'commerciale'],
  ['confus', 'confuse'],
  ['conseiller', 'conseillère'],
  ['content', 'contente'],
  ['convaincu', 'convaincue'],
  ['embêté', 'embêtée'],
  ['étudiant', 'étudiante'],
  ['heureux', 'heureuse'],
  ['obligé', 'obligée'],
  ['perdu', 'perdue'],
  ['prêt', 'prête'],
  ['ravi', 'ravie'],
  ['stressé', 'stressée'],
  ['sûr', 'sûre'],
  ['tenté', 'tentée'],
  ['vendeur', 'vendeuse'],
  ['venu', 'venue'],
];
const OTHER: ReadonlyMap<string, string> = new Map(
  [...APOLOGIES, ...STATES].flatMap(([his, hers]): [string, string][] => [
    [his, hers],
    [hers, his],
  ]),
);
const either = (pairs: readonly Pair[]): string => pairs.flat().join('|');
const APOLOGY = new RegExp(`(?<!\\p{L})(?:${either(APOLOGIES)})(?!\\p{L})`, 'giu');
const STATE = new RegExp(
  `((?:je (?:ne )?(?:suis|serais|serai)|j['’]étais|chuis)(?: (?:pas|plus|bien|très|trop|vraiment|sincèrement|tout à fait|aussi|déjà|juste|ton|votre|un|une|la|le))* )(${either(STATES)})(?!\\p{L})`,
  'giu',
);

function turn(word: string): string {
  const other = OTHER.get(word.toLowerCase()) ?? word;
  const first = word.charAt(0);
  return first === first.toLowerCase() ? other : first + other.slice(1);
}

/** A turn of the candidate as the other gender would write it: « je suis désolé », « je suis désolée ». */
export function regender(text: string): string {
  return text
    .replaceAll(APOLOGY, turn)
    .replaceAll(STATE, (_whole, before: string, word: string) => before + turn(word));
}
