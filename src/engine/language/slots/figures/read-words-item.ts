import { type Item, makeItem } from './item.ts';
import type { Speech } from './speech.ts';
import { timeKind } from './time-kind.ts';

const share = (valeur: number, from: number, to: number, douteux = false): Item =>
  makeItem({ sorte: 'pourcentage', valeur, unite: '%', from, to, douteux });

/** The words such a value opens with. */
export const WORD_OPENERS: readonly string[] =
  'moitie half tiers je quinzaine huitaine fortnight'.split(' ');

/** Values said without a number: « moitié prix », « sous quinzaine », « J+3 », « deux pour le prix d’un ». */
export function readWordsItem(speech: Speech, at: number): Item | null {
  const { word } = speech;
  switch (word(at)) {
    case 'moitie':
      return share(50, at, word(at + 1) === 'prix' ? at + 2 : at + 1);
    case 'half':
      return word(at + 1) === 'price' ? share(50, at, at + 2) : null;
    case 'tiers':
      return word(at - 1) === 'un' ? share(33.33, at, at + 1, true) : null;
    case 'je': {
      const days = speech.raw(at) === 'j' && speech.gap(at) === '+' ? speech.value(at + 1) : null;
      return days === null
        ? null
        : makeItem({
            sorte: 'delai',
            valeur: days,
            unite: days < 2 ? 'jour' : 'jours',
            from: at,
            to: at + 2,
          });
    }
    case 'quinzaine':
    case 'huitaine': {
      const before = word(at - 1);
      if (!/^(sous|la|a)$/.test(before)) return null;
      return makeItem({
        sorte: 'delai',
        valeur: word(at) === 'huitaine' ? 8 : 15,
        unite: 'jours',
        from: at,
        to: at + 1,
      });
    }
    case 'fortnight':
      return word(at - 1) === 'a'
        ? makeItem({
            sorte: timeKind(speech, at - 1, at + 1, 'semaines'),
            valeur: 2,
            unite: 'semaines',
            from: at,
            to: at + 1,
          })
        : null;
    default:
      return null;
  }
}
