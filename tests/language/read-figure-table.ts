import { readFileSync } from 'node:fs';

/** One line of the table of figures. */
export interface FigureLine {
  readonly line: number;
  readonly language: 'fr' | 'en';
  readonly text: string;
  readonly expected: readonly string[];
  readonly doubtful: boolean;
}

/** Reads `chiffres.tsv`, beside this file. */
export function readFigureTable(): FigureLine[] {
  const lines = readFileSync(new URL('chiffres.tsv', import.meta.url), 'utf8').split('\n');
  return lines.flatMap((raw, i) => {
    if (raw === '' || raw.startsWith('#')) return [];
    const [language = '', text = '', expected = '', doubt = ''] = raw.split('\t');
    return [
      {
        line: i + 1,
        language: language === 'en' ? ('en' as const) : ('fr' as const),
        text,
        expected: expected.split(';').flatMap((one) => (one.trim() === '' ? [] : [one.trim()])),
        doubtful: doubt.trim() === 'oui',
      },
    ];
  });
}
