import { readTable } from './read-table.ts';

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
  return readTable('chiffres.tsv').map(({ line, raw }) => {
    const [language = '', text = '', expected = '', doubt = ''] = raw.split('\t');
    return {
      line,
      language: language === 'en' ? ('en' as const) : ('fr' as const),
      text,
      expected: expected.split(';').flatMap((one) => (one.trim() === '' ? [] : [one.trim()])),
      doubtful: doubt.trim() === 'oui',
    };
  });
}
