const WORD = /^[a-z]+(?= |$)/;
const GROUP = /^\(\?:([^()]*)\)(\?)? ?/;
const AROUND = /^\(\?<?!([^()]*)\)/;

/**
 * The words a pattern of the canonical text may start with, or null when they cannot be told from its
 * writing: « (?:je|on) vous rappelle » starts with « je » or « on ».
 */
export function firstWords(pattern: string): readonly string[] | null {
  if (hasOuterChoice(pattern)) return null;
  const rest = pattern.replace(AROUND, '');
  const word = WORD.exec(rest);
  if (word !== null) return [word[0]];
  const group = GROUP.exec(rest);
  if (group === null) return null;
  const [whole, inside = '', optional] = group;
  const words: string[] = [];
  for (const choice of inside.split('|')) {
    const first = WORD.exec(choice);
    if (first === null) return null;
    words.push(first[0]);
  }
  if (optional === undefined) return /[ )]$/.test(whole) && closes(rest, whole) ? words : null;
  if (!/ (?:\||$)/.test(inside)) return null;
  const next = firstWords(rest.slice(whole.length));
  return next === null ? null : [...words, ...next];
}

/** Whether the group ends a word: « (?:je|on) vous », not « (?:re)?passe » nor « conseill(?:er|ere)s ». */
function closes(rest: string, whole: string): boolean {
  return whole.endsWith(' ') || rest.length === whole.length;
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
