import { compilePattern } from './compile-pattern.ts';
import { ANY_FIGURE, openings } from './openings.ts';

/** A motif ready to be tried at the space before a word. */
interface Motif {
  /** Place of its list among those indexed. */
  readonly list: number;
  /** Place of the motif among those of all lists, one list after the other. */
  readonly rank: number;
  readonly pattern: RegExp;
}

/** A motif with one of the ways it may begin. */
interface Begun {
  readonly opening: string;
  /** The same without the figure that may end it: what a text is compared to. */
  readonly letters: string;
  readonly motif: Motif;
}

/** A list found at a place: where the words of its first motif that holds end. */
interface Found {
  readonly list: number;
  readonly end: number;
}

/** The lists that have a motif at the space that stands at `start` in a canonical text, in their order. */
export type MotifFinder = (text: string, start: number) => readonly Found[];

const NOTHING: readonly Found[] = [];

/** So few ways to begin are told apart one by one. */
const FEW = 4;

/** Room for the letters that may follow one another: those of the alphabet, the space, any figure. */
const SIGNS = 32;

/** Branches are numbered on sixteen bits: half the memory, which is where the time goes. */
const MOST_BRANCHES = 0xffff;

/** Place of a character among the signs; 0 for one that begins no motif. */
function signOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code === 32) return 27;
  return code >= 48 && code <= 57 ? 28 : 0;
}

/**
 * Makes lists of motifs ready, once, to be looked for word by word: the letters read from a word on lead
 * to the few motifs that may begin so.
 *
 * @throws on a motif that anything may begin: tried at every word of every turn, it would cost more than
 *   all the others
 */
export function indexMotifs(lists: readonly (readonly string[])[]): MotifFinder {
  const all: Begun[] = [];
  let rank = 0;
  for (const [list, motifs] of lists.entries())
    for (const written of motifs) {
      const pattern = new RegExp(compilePattern([written]).source, 'y');
      const motif = { list, rank, pattern };
      rank += 1;
      for (const opening of openings(written)) {
        if (opening === '') throw new Error(`no one knows how this motif begins: « ${written} »`);
        const letters = opening.endsWith(ANY_FIGURE) ? opening.slice(0, -1) : opening;
        all.push({ opening, letters, motif });
      }
    }
  const { next, begun } = branchOut(all);
  return (text, start) => {
    let branch = 0;
    for (let i = start + 1; ; i++) {
      // One flat table: what a word leads to is found without leaving the processor’s nearest memory.
      const further = next[branch * SIGNS + signOf(text.charCodeAt(i))] ?? 0;
      if (further === 0) break;
      branch = further;
    }
    let found: Found[] | undefined;
    for (const { letters, motif } of begun[branch] ?? []) {
      const { list, pattern } = motif;
      if (found?.at(-1)?.list === list || !text.startsWith(letters, start + 1)) continue;
      pattern.lastIndex = start;
      if (!pattern.test(text)) continue;
      found ??= [];
      found.push({ list, end: pattern.lastIndex });
    }
    return found ?? NOTHING;
  };
}

/** Branches of a tree of letters, by number; the first is where a word starts. */
interface Branches {
  /** For each branch, the one that each sign leads to, or 0. */
  readonly next: Uint16Array;
  /** For each branch, all that may begin with its letters and is told no further, in the order of the lists. */
  readonly begun: readonly (readonly Begun[])[];
}

function branchOut(all: readonly Begun[]): Branches {
  const links: { readonly from: number; readonly sign: number; readonly to: number }[] = [];
  const begun: (readonly Begun[])[] = [];
  const grow = (some: readonly Begun[], depth: number, inherited: readonly Begun[]): number => {
    const branch = begun.length;
    const few = some.length <= FEW;
    const here = some.filter(({ opening }) => few || opening.length === depth);
    const own =
      here.length === 0
        ? inherited
        : [...inherited, ...here].toSorted((a, b) => a.motif.rank - b.motif.rank);
    begun.push(own);
    const bySign = new Map<number, Begun[]>();
    for (const one of some) {
      if (few || one.opening.length === depth) continue;
      const sign = signOf(one.opening.charCodeAt(depth));
      const known = bySign.get(sign);
      if (known === undefined) bySign.set(sign, [one]);
      else known.push(one);
    }
    for (const [sign, further] of bySign)
      links.push({ from: branch, sign, to: grow(further, depth + 1, own) });
    return branch;
  };
  grow(all, 0, []);
  if (begun.length > MOST_BRANCHES)
    throw new Error('more beginnings of motifs than can be numbered');
  const next = new Uint16Array(begun.length * SIGNS);
  for (const { from, sign, to } of links) next[from * SIGNS + sign] = to;
  return { next, begun };
}
