import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Classes of meaning by language: name of the class, then its words between single spaces. */
export interface Lexicon {
  readonly fr: Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
}

function readClasses(path: string): Record<string, string> {
  const classes = new Map<string, Set<string>>();
  let current = new Set<string>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const head = /^# ([A-Z_]+)/.exec(line);
    if (head !== null) {
      const name = head[1] ?? '';
      current = classes.get(name) ?? new Set();
      classes.set(name, current);
      continue;
    }
    if (line.startsWith('#')) continue;
    for (const word of line.split(/\s+/)) if (word !== '') current.add(word);
  }
  return Object.fromEntries(
    [...classes]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, words]) => [name, [...words].toSorted().join(' ')]),
  );
}

/** Reads the lexicon of a corpus (`lexique/francais.txt`, `lexique/anglais.txt`). */
export function readLexicon(corpus: string): Lexicon {
  return {
    fr: readClasses(join(corpus, 'lexique', 'francais.txt')),
    en: readClasses(join(corpus, 'lexique', 'anglais.txt')),
  };
}
