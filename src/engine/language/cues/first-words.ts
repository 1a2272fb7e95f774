/** Three letters of a word, or the whole of a shorter one; a letter that may be missing tells nothing. */
const WORD = /^(?:[a-z]{3}(?![?*{])|[a-z]{1,2}(?= |$))/;
const GROUP = /^\(\?:([^()]*)\)(\?)? ?/;
const AROUND = /^\(\?<?!([^()]*)\)/;

/**
 * How the first word of a pattern of the canonical text may start (three letters at most), or null when
 * its writing does not tell: « (?:je|on) vous rappelle » starts with « je » or « on ».
 */
export function firstWords(pattern: string): readonly string[] | null {
  if (hasOuterChoice(pattern)) return null;
  const rest = pattern.replace(AROUND, '');
  const word = WORD.exec(rest);
  if (word !== null) return [word[0]];
  const group = GROUP.exec(rest);
  if (group === null) return null;
  const [whole, inside = '', optional] = group;
  // « (?:en |y )*aller »: as many as there are, or none.
  if (/^[*{]/.test(rest.slice(whole.length))) return null;
  const words: string[] = [];
  const ends = whole.endsWith(' ') || whole.length === rest.length;
  for (const choice of inside.split('|')) {
    const first = WORD.exec(choice);
    if (first === null) return null;
    // « (?:re|de)passe » starts with neither « re » nor « de ».
    const cut = first[0] === choice && choice.length < 3 && !ends;
    if (cut || (optional !== undefined && !choice.endsWith(' '))) return null;
    words.push(first[0]);
  }
  if (optional === undefined) return words;
  const next = firstWords(rest.slice(whole.length));
  return next === null ? null : [...words, ...next];
}

/** « merci|bonjour »: a choice outside any group. */
function hasOuterChoice(pattern: string): boolean {
  let depth = 0;
  for (const sign of pattern) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === '|' && depth === 0) return true;
  }
  return false;
}
