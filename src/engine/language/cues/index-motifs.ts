import { compilePattern } from './compile-pattern.ts';
import { openings } from './openings.ts';

/** A motif ready to be tried at the space before a word. */
interface Motif {
  /** Place of its list among those indexed. */
  readonly list: number;
  /** Place of the motif among those of all lists, one list after the other. */
  readonly rank: number;
  readonly pattern: RegExp;
}

/** What may be found where some letters have been read. */
interface Branch {
  /** All that may begin with these letters, whatever the next one, in the order of the lists. */
  readonly motifs: readonly Motif[];
  readonly further: ReadonlyMap<number, Branch>;
}

/** A motif with one of the ways it may begin. */
interface Begun {
  readonly opening: string;
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

/**
 * Makes lists of motifs ready, once, to be looked for word by word: the letters read from a word on lead
 * to the few motifs that may begin so.
 */
export function indexMotifs(lists: readonly (readonly string[])[]): MotifFinder {
  const begun: Begun[] = [];
  let rank = 0;
  for (const [list, motifs] of lists.entries())
    for (const written of motifs) {
      const pattern = new RegExp(compilePattern([written]).source, 'y');
      const motif = { list, rank, pattern };
      rank += 1;
      for (const opening of openings(written)) begun.push({ opening, motif });
    }
  const root = branchOut(begun, 0, []);
  return (text, start) => {
    let branch = root;
    for (let i = start + 1; ; i++) {
      const next = branch.further.get(text.charCodeAt(i));
      if (next === undefined) break;
      branch = next;
    }
    let found: Found[] | undefined;
    for (const { list, pattern } of branch.motifs) {
      if (found?.at(-1)?.list === list) continue;
      pattern.lastIndex = start;
      if (!pattern.test(text)) continue;
      found ??= [];
      found.push({ list, end: pattern.lastIndex });
    }
    return found ?? NOTHING;
  };
}

function branchOut(begun: readonly Begun[], depth: number, inherited: readonly Motif[]): Branch {
  const own = new Set(inherited);
  const byLetter = new Map<number, Begun[]>();
  for (const one of begun) {
    if (one.opening.length === depth) {
      own.add(one.motif);
      continue;
    }
    const letter = one.opening.charCodeAt(depth);
    const known = byLetter.get(letter);
    if (known === undefined) byLetter.set(letter, [one]);
    else known.push(one);
  }
  const motifs =
    own.size === inherited.length ? inherited : [...own].toSorted((a, b) => a.rank - b.rank);
  const further = new Map<number, Branch>();
  for (const [letter, some] of byLetter) further.set(letter, branchOut(some, depth + 1, motifs));
  return { motifs, further };
}
