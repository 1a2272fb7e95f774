/** What a line says after its dashes and its key; `start` is the value's offset in the line. */
export function valueOnLine(line: string): { start: number; value: string } {
  const head = /^\s*(?:-\s+)*(?:[\p{L}\p{N}_-]+\s*:(?:\s+|$))?/u.exec(line)?.[0] ?? '';
  return { start: head.length, value: line.slice(head.length).trimEnd() };
}
