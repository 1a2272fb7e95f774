/** Lines of an interview come back at every turn: a long one has fewer. */
const KEPT = 200;

/**
 * The same function of a line, keeping its last answers: the same answer, sooner. When so many have been
 * kept, those that nobody has asked for again since the last time are let go.
 */
export function rememberLine<T>(read: (line: string) => T, kept = KEPT): (line: string) => T {
  let recent = new Map<string, { readonly value: T }>();
  let older = new Map<string, { readonly value: T }>();
  return (line) => {
    const known = recent.get(line);
    if (known !== undefined) return known.value;
    const answer = older.get(line) ?? { value: read(line) };
    if (recent.size >= kept) {
      older = recent;
      recent = new Map();
    }
    recent.set(line, answer);
    return answer.value;
  };
}
