import type { DealPlane } from '#engine/domain/evaluation.ts';

/** Below this share, what could still have been had is only the roundness of prices. */
const TRIFLE = 0.02;

const percent = (share: number): string => `${String(Math.round(share * 100))}\u00a0%`;

/**
 * The deal in words: what each side got, what was left on the table.
 *
 * @param client how the client is called, « Mme Caradec »
 */
export function dealWords(
  { accord, offres, laisse_sur_la_table: left }: DealPlane,
  client: string,
): readonly string[] {
  if (accord === null) {
    return [
      offres.length === 0
        ? 'Aucune offre complète n’a été mise sur la table\u202f: il n’y a rien à placer sur la carte.'
        : 'Les offres se sont approchées sans se rejoindre.',
    ];
  }
  const got = `Cet accord vous donne ${percent(accord.candidat)} de vos objectifs, et à ${client} ${percent(accord.client)} des siens.`;
  if (left === null) return [got];
  return [
    got,
    left < TRIFLE
      ? 'Rien n’est resté sur la table\u202f: on ne pouvait plus donner à l’un sans prendre à l’autre.'
      : `Un autre partage, aussi bon pour ${client}, vous en laissait ${percent(accord.candidat + left)}\u202f: cette différence est restée sur la table.`,
  ];
}
