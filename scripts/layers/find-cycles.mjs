/**
 * One cycle for each group of files that import each other, as the path that comes back to its
 * start. Files are visited in the order of the map, so the answer is always the same.
 *
 * @param {Map<string, string[]>} graph file → files it imports
 * @returns {string[][]}
 */
export function findCycles(graph) {
  /** @type {string[][]} */
  const cycles = [];
  const done = new Set();
  /** @type {string[]} */
  const path = [];
  /** @param {string} file */
  const visit = (file) => {
    const from = path.indexOf(file);
    if (from !== -1) {
      cycles.push([...path.slice(from), file]);
      return;
    }
    if (done.has(file)) return;
    path.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return cycles;
}
