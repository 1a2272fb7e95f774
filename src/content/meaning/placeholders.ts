import type { Path } from '../finding.ts';

const PACKAGE = ['{offre}', '{enjeu}', '{valeur}'];

/** What the engine can fill in the lines of a situation; nothing in the others. */
const FILLED: ReadonlyMap<string, readonly string[]> = new Map([
  ['contre_offre', PACKAGE],
  ['accord_sous_condition', PACKAGE],
  ['demande_geste', PACKAGE],
  ['point_accepte', PACKAGE],
  ['accord', ['{offre}']],
]);

/** The placeholders a list of lines may use. */
export function placeholdersFor(list: Path): readonly string[] {
  return list[0] === 'repliques' ? (FILLED.get(String(list[1])) ?? []) : [];
}

/** Where a placeholder may be used, in words. */
export function placesFor(token: string): string[] {
  return [...FILLED].flatMap(([situation, tokens]) => (tokens.includes(token) ? [situation] : []));
}
