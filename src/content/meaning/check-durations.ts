import type { Finding } from '../finding.ts';
import type { ScenarioDraft } from '../scenario-draft.ts';
import { frenchNumber } from '../text/french.ts';

/** Minutes seen in the exams (from a ten-minute contest to a one-hour oral), with room to spare. */
const USUAL = {
  preparation: { least: 2, most: 60 },
  entretien: { least: 5, most: 40 },
  autoevaluation: { least: 1, most: 20 },
  echange: { least: 2, most: 40 },
} as const;

/** Durations no exam has: most often seconds, or hours, written for minutes. */
export function checkDurations({ durees }: ScenarioDraft): Finding[] {
  if (durees === undefined) return [];
  return (['preparation', 'entretien', 'autoevaluation', 'echange'] as const).flatMap(
    (phase): Finding[] => {
      const { least, most } = USUAL[phase];
      const minutes = durees[phase];
      if (minutes >= least && minutes <= most) return [];
      return [
        {
          code: 'duree-inhabituelle',
          niveau: 'avertissement',
          path: ['durees', phase],
          message: `${frenchNumber(minutes)} min est une durée inhabituelle pour cette phase (d’ordinaire de ${least} à ${most}).`,
          remede: 'Les durées sont en minutes : vérifiez celle-ci.',
        },
      ];
    },
  );
}
