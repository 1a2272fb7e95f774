import type { SaidNumber } from './read-number.ts';
import type { SaidUnit } from './said-unit.ts';
import type { Speech } from './speech.ts';

/** Words in -s or -x that are not things counted. */
const NOT_COUNTED = new Set(
  'vous nous sans dans plus moins mais puis alors toujours pas tous toutes hors ces des les sous apres depuis nets net autres suis fais vais vos nos mes ses leurs cas jamais chez vers tres assez ils elles is has was this us its yes plus less versus francs c est sais peux veux deux chaques temps prix parfois desormais dehors coups mots mercis excuses etoiles pourtant ainsi as fois times sommes etes faites dites premiers premieres derniers dernieres prochains prochaines alors apres dis mets pars nets propos lors volontiers'.split(
    ' ',
  ),
);

/** Words that may stand between a number and what it counts. */
const ADJECTIVES = new Set(
  'petits petites grands grandes belles beaux nouveaux nouvelles autres gros grosses bons bonnes jolis jolies seule seul vrais vraies mêmes memes premiers premieres derniers dernieres new other small big more full'.split(
    ' ',
  ),
);

const INVARIABLE = new Set('people devis colis repas bus tapis personne staff pcs'.split(' '));

/** « 12 cartons », « trente-huit chaises »: the noun as it is said. */
export function readCounted(speech: Speech, { value }: SaidNumber, start: number): SaidUnit | null {
  if (value <= 0 || value % 1 !== 0) return null;
  const at = ADJECTIVES.has(speech.word(start)) && speech.after(start) === '' ? start + 1 : start;
  const word = speech.word(at);
  if (speech.value(at) !== null || word.length < 3) return null;
  const plural = /[sx]$/.test(word) && !NOT_COUNTED.has(word);
  if (!plural && !INVARIABLE.has(word)) return null;
  return { genre: 'quantite', valeur: value, unite: nameOf(speech, at), to: at + 1 };
}

/** « pers » said in full, « unités » for « pcs »: otherwise the very word. */
function nameOf(speech: Speech, at: number): string {
  const raw = speech.raw(at);
  return raw === 'pers' ? 'personnes' : raw;
}
