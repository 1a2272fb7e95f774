import type { Reading } from '../text/reading.ts';
import type { Token } from '../text/token.ts';

type Judge = (before: string, after: string, token: Token, reading: Reading, at: number) => boolean;

const SHOWN =
  /^(?:ce|la|le|les|l|un|une|des|notre|nos|votre|vos|mon|ma|mes|pourquoi|comment|qui|du|de|d)$/;
const named: Judge = (before, after) =>
  /^(?:moins|pas|plus|trop|si|aussi)$/.test(before)
    ? before === 'moins'
    : /^(?:monsieur|madame|client|cliente|clients|maitre|docteur)$/.test(after);

/** Words that are also other words: whether, here, each is the one that is not counted. */
const JUDGES: ReadonlyMap<string, Judge> = new Map<string, Judge>([
  // « A-t-il » keeps a bare « t »; « t’ » is a pronoun.
  ['t', (_b, _a, { end }, { source }) => !/^['’]/.test(source.slice(end, end + 1))],
  // « Le ton », « un ton »: a tone.
  ['ton', (before) => /^(?:le|un|du|ce|de|mon|son|meme|bon|au|quel|d)$/.test(before)],
  [
    'voila',
    (before, after) =>
      SHOWN.test(after) || /^(?:me|nous|vous|le|la|les|en|te)$/.test(before) || /^\d/.test(after),
  ],
  ['en', (before) => /^(?:on|il|elle|ils|elles|qui|je|tu|y|ca|cela|nous|vous)$/.test(before)],
  ['du', (_before, after) => after === 'de' || after === 'd'],
  [
    'genre',
    (before, after) => after === 'de' || /^(?:ce|le|un|quel|du|meme|de|en|ces|son)$/.test(before),
  ],
  // « …, quoi. »: set apart at the end; anywhere else it asks or is an object.
  [
    'quoi',
    (before, _after, token, { tokens }, at) =>
      /^(?:de|a|en|sur|par|pour|comme|avec|sans|importe|c|est|sais|que|dire|y)$/.test(before) ||
      !(/[.!]/.test(token.after) || tokens[at - 1]?.after === ','),
  ],
  ['cher', named],
  ['chere', named],
  ['chers', named],
  ['cheres', named],
  ['un', (before) => /^(?:moi|plus|depuis|encore|que)$/.test(before)],
  ['franchement', (before) => /^(?:moi|dire|dites|dis|repondez|parlez|plus)$/.test(before)],
  ['honnetement', (before) => /^(?:moi|dire|dites|dis|repondez)$/.test(before)],
  // « Je serai bref »; « bref, on signe » is the tic.
  [
    'bref',
    (before) =>
      /^(?:suis|es|est|sommes|etes|etais|etait|etre|serai|sera|serons|sois|soyez|soyons|reste|rester|resterai|fais|faire|ferai|faisons|tres|assez|plus|un|le|en)$/.test(
        before,
      ),
  ],
  ['top', (before) => /^(?:le|au|un)$/.test(before)],
  ['nul', (_before, after) => /^(?:doute|besoin|part|autre)$/.test(after)],
]);

/** « Cher monsieur », « le ton », « voilà notre offre »: the word is there in another sense. */
export function isOtherSense(reading: Reading, at: number, length: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined) return true;
  const judge = JUDGES.get(token.word);
  if (judge === undefined) return false;
  const before = reading.tokens[at - 1]?.word ?? '';
  const after = reading.tokens[at + length]?.word ?? '';
  return judge(before, after, token, reading, at);
}
