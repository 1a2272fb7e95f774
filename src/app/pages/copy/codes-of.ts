import type { Evaluation } from '#engine/domain/evaluation.ts';

/**
 * The short name of what is judged, by id: its number on the official form, or, for what only
 * completes the mark, the first word of its title (« négocier », « conclure »).
 */
export function codesOf({
  criteres,
  complements,
}: Pick<Evaluation, 'criteres' | 'complements'>): ReadonlyMap<string, string> {
  return new Map([
    ...criteres.map(({ id }) => [id, id] as const),
    ...complements.map(
      ({ id, libelle }) => [id, (libelle.split(' ')[0] ?? id).toLowerCase()] as const,
    ),
  ]);
}
