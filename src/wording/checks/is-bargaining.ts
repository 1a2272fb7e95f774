import type { Intention } from '#engine/domain/intention.ts';

/** Whether an intention puts figures on the table: nothing but the decided ones may then be said. */
export function isBargaining({ type }: Intention): boolean {
  return type === 'contre_offre' || type === 'accepter_point' || type === 'accepter';
}
