import type { Grid } from '#engine/domain/grid.ts';
import type { Finding } from '../finding.ts';

/** A scale climbs, and says so when it is a school's setting and not the référentiel's. */
export function checkScale(scale: Grid['echelle'] | undefined): Finding[] {
  if (scale === undefined) return [];
  const findings = scale.niveaux.flatMap(({ valeur }, index): Finding[] => {
    const before = scale.niveaux[index - 1]?.valeur;
    if (before === undefined || valeur > before) return [];
    return [
      {
        code: 'niveau-desordre',
        niveau: 'erreur',
        path: ['echelle', 'niveaux', index, 'valeur'],
        message: `Le niveau ${valeur} vient après le niveau ${before} : l’échelle doit monter.`,
        remede: 'Rangez les niveaux du plus bas au plus haut, chacun une seule fois.',
      },
    ];
  });
  if (!scale.officielle && scale.avertissement === undefined) {
    findings.push({
      code: 'echelle-sans-avertissement',
      niveau: 'erreur',
      path: ['echelle', 'officielle'],
      message: 'Cette échelle n’est pas officielle, et rien n’en avertit le lecteur du bilan.',
      remede:
        'Ajoutez « avertissement: "Échelle non publiée : réglage de l’établissement." » à côté de « officielle ».',
    });
  }
  return findings;
}
