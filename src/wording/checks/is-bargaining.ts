import type { Intention } from '#engine/domain/intention.ts';

const BARGAINING: readonly Intention['type'][] = [
  'contre_offre',
  'demander_geste',
  'accepter_point',
  'accepter',
];

/** Whether an intention puts figures on the table: nothing but the decided ones may then be said. */
export function isBargaining({ type }: Intention): boolean {
  return BARGAINING.includes(type);
}
