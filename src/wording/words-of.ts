/** Stands between the words of two clauses: a cue never spans a comma or a full stop. */
export const PAUSE = '|';

/**
 * The words of a text in lower case without accents, apostrophes and hyphens as spaces, punctuation as
 * `PAUSE`: « D’accord, j’accepte ! » gives `d accord | j accepte |`.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/(\d)[.,](\d)/g, '$1_$2')
    .replace(/[.,;:!?…]+/g, ` ${PAUSE} `)
    .replace(/[^\p{L}\d_€%|]+/gu, ' ')
    .trim();
  return plain === '' ? [] : plain.split(' ').filter((word) => word !== '');
}
