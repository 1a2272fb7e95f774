/** Stands for any figure, in a beginning that it ends. */
export const ANY_FIGURE = '0';

/** Letters of a beginning that are looked at: enough to tell most motifs apart. */
const LONGEST = 10;
/** Beginnings that one motif may have: with more, all are cut where they are. */
const MOST = 1000;

/** How a motif may begin. `whole`: what follows it may still lengthen it, which a figure forbids. */
interface Opening {
  readonly text: string;
  readonly whole: boolean;
}

/** What has been read of a motif. */
interface Read {
  readonly openings: readonly Opening[];
  readonly end: number;
}

const EMPTY: readonly Opening[] = [{ text: '', whole: true }];
const UNKNOWN: readonly Opening[] = [{ text: '', whole: false }];
const FIGURE: readonly Opening[] = [{ text: ANY_FIGURE, whole: false }];

const cut = (openings: readonly Opening[]): Opening[] =>
  openings.map(({ text }) => ({ text, whole: false }));

/** Each of the first followed by each of the second, where what follows is known. */
function join(first: readonly Opening[], second: readonly Opening[]): readonly Opening[] {
  const joined = first.flatMap((one) =>
    one.whole && one.text.length < LONGEST
      ? second.map(({ text, whole }) => ({ text: one.text + text, whole }))
      : [one],
  );
  return joined.length > MOST ? cut(first) : joined;
}

/** Whether nothing that follows would be looked at. */
const isFull = (openings: readonly Opening[]): boolean =>
  openings.every(({ text, whole }) => !whole || text.length >= LONGEST);

/** Where a choice or a group that is being read ends: at a bar, if `bars`, or at its parenthesis. */
function endFrom(motif: string, at: number, bars: boolean): number {
  let depth = 0;
  for (let i = at; i < motif.length; i++) {
    const sign = motif.charAt(i);
    if (sign === '\\') i++;
    else if (sign === '(') depth++;
    else if (sign === ')' && depth-- === 0) return i;
    else if (sign === '|' && bars && depth === 0) return i;
  }
  return motif.length;
}

const LETTERS = /[a-z ]+(?![?*+{])/y;

/** Letters, a group or a class, with what says how many times it stands there. */
function readPiece(motif: string, at: number): Read {
  LETTERS.lastIndex = at;
  if (LETTERS.test(motif)) {
    const end = LETTERS.lastIndex;
    return { openings: [{ text: motif.slice(at, end), whole: true }], end };
  }
  const sign = motif.charAt(at);
  let piece: Read;
  if (motif.startsWith('(?:', at)) {
    const { openings, end } = readChoices(motif, at + 3);
    piece = { openings, end: end + 1 };
  } else if (/^\(\?<?[=!]/.test(motif.slice(at, at + 4)))
    return { openings: EMPTY, end: endFrom(motif, at + 1, false) + 1 };
  else if (sign === '(') throw new Error(`a group that no cue may have, in « ${motif} »`);
  else if (sign === '[') piece = { openings: UNKNOWN, end: motif.indexOf(']', at) + 1 };
  else if (motif.startsWith('\\d', at)) piece = { openings: FIGURE, end: at + 2 };
  else if (sign === '\\') piece = { openings: UNKNOWN, end: at + 2 };
  else if (/\d/.test(sign)) piece = { openings: FIGURE, end: at + 1 };
  else if (/[a-z ]/.test(sign)) piece = { openings: [{ text: sign, whole: true }], end: at + 1 };
  else piece = { openings: UNKNOWN, end: at + 1 };
  const times = motif.charAt(piece.end);
  if (times === '?') return { openings: [...piece.openings, ...EMPTY], end: piece.end + 1 };
  if (times === '+') return { openings: cut(piece.openings), end: piece.end + 1 };
  if (times === '*' || times === '{')
    return {
      openings: [...cut(piece.openings), ...EMPTY],
      end: times === '*' ? piece.end + 1 : motif.indexOf('}', piece.end) + 1,
    };
  return piece;
}

/** The choices that stand between bars, up to the end of their group. */
function readChoices(motif: string, from: number): Read {
  const all: Opening[] = [];
  let own = EMPTY;
  let at = from;
  while (at < motif.length && motif.charAt(at) !== ')') {
    if (motif.charAt(at) === '|') {
      all.push(...own);
      own = EMPTY;
      at += 1;
    } else if (isFull(own)) at = endFrom(motif, at, true);
    else {
      const piece = readPiece(motif, at);
      own = join(own, piece.openings);
      at = piece.end;
    }
  }
  return { openings: [...all, ...own], end: at };
}

/**
 * Every way the words that a motif finds may begin, in ten letters or as many as its writing tells:
 * « (?:je|on) vous rapp\w* » begins with « je vous ra » or « on vous ra ». A motif finds nothing
 * that begins otherwise. A figure is « 0 », and ends what is told: « \d+ euros » begins with « 0 ».
 */
export function openings(motif: string): string[] {
  // A motif ends with a word.
  const found = join(readChoices(motif, 0).openings, [{ text: ' ', whole: true }]);
  return [...new Set(found.map(({ text }) => text.slice(0, LONGEST)))];
}
