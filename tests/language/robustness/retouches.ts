import { hashWord } from '#engine/language/learned/hash.ts';
import { random } from '#training/random.ts';
import { BAR, FLOORS } from './floors.ts';

type Language = 'fr' | 'en';

/** A way of writing the same words otherwise. */
interface Retouch {
  readonly name: string;
  readonly apply: (text: string, language: Language) => string;
  /** Share of the turns whose acts must stay the same. */
  readonly floor: number;
}

/** A space between two words. */
const BETWEEN_WORDS = /(?<=\p{L},?) (?=\p{L})/gu;
/** Any space but the one that parts the thousands of a figure. */
const SPACES = /(?<!\d) | (?!\d)/gu;
const HESITATION = { fr: 'euh', en: 'um' } as const;

/** Puts one hesitation between two words; the place is drawn from the text itself. */
function hesitate(text: string, language: Language): string {
  const places = [...text.matchAll(BETWEEN_WORDS)].map(({ index }) => index);
  const at = places[Math.floor(random(hashWord(text))() * places.length)];
  return at === undefined ? text : `${text.slice(0, at)} ${HESITATION[language]}${text.slice(at)}`;
}

/** Changes of writing that change nothing of what is said. */
export const RETOUCHES: readonly Retouch[] = [
  { name: 'tout en minuscules', apply: (text) => text.toLowerCase(), floor: BAR },
  { name: 'tout en majuscules', apply: (text) => text.toUpperCase(), floor: FLOORS.capitals },
  {
    name: 'sans accents',
    apply: (text) =>
      text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC'),
    floor: BAR,
  },
  { name: 'un « euh » de plus', apply: hesitate, floor: BAR },
  {
    name: 'les autres apostrophes',
    apply: (text) => text.replaceAll(/['’]/gu, (one) => (one === '’' ? "'" : '’')),
    floor: BAR,
  },
  { name: 'doubles espaces', apply: (text) => text.replaceAll(SPACES, '  '), floor: BAR },
];
