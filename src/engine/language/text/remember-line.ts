/** Lines of an interview come back at every turn: enough of them for a long one. */
const KEPT = 400;

/** The same function of a line, keeping its last answers: the same answer, sooner. */
export function rememberLine<T>(read: (line: string) => T): (line: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (line) => {
    const kept = known.get(line);
    if (kept !== undefined) return kept.value;
    const value = read(line);
    const [oldest] = known.keys();
    if (known.size >= KEPT && oldest !== undefined) known.delete(oldest);
    known.set(line, { value });
    return value;
  };
}
