import type { Criterion, Grid } from '#engine/domain/grid.ts';
import type { Finding, Path } from '../finding.ts';
import { frenchNumber } from '../text/french.ts';

/**
 * A criterion's levels climb, belong to the scale, leave none out above 0, and each above 0 asks
 * for something measured, unless the criterion is left to the jury.
 */
export function checkLevels(
  criterion: Criterion,
  index: number,
  scale: Grid['echelle'] | undefined,
): Finding[] {
  const path = ['criteres', index, 'niveaux'];
  const findings: Finding[] = [];
  const values = scale?.niveaux.map(({ valeur }) => valeur);
  criterion.niveaux.forEach((rule, number) => {
    const before = criterion.niveaux[number - 1]?.niveau;
    const at = [...path, number, 'niveau'];
    if (before !== undefined && rule.niveau <= before) {
      findings.push(
        error(
          'niveau-desordre',
          at,
          `Le niveau ${rule.niveau} vient après le niveau ${before}.`,
          'Rangez les niveaux du plus bas au plus haut, chacun une seule fois.',
        ),
      );
    } else if (values !== undefined && !values.includes(rule.niveau)) {
      findings.push(
        error(
          'niveau-hors-echelle',
          at,
          `Le niveau ${rule.niveau} n’existe pas dans l’échelle de la grille.`,
          `L’échelle compte les niveaux ${values.map(frenchNumber).join(', ')}.`,
        ),
      );
    }
    if (
      rule.niveau > 0 &&
      rule.tout.length + rule.une_de.length === 0 &&
      criterion.jury === undefined
    ) {
      findings.push(
        error(
          'niveau-sans-regle',
          at,
          `Rien ne dit comment atteindre le niveau ${rule.niveau} : il serait donné sans preuve.`,
          'Ajoutez « tout: » ou « une_de: » avec au moins une condition, ou « jury: » si cela ne se voit qu’en salle.',
        ),
      );
    }
  });
  const missing = (values ?? []).filter(
    (value) => value > 0 && !criterion.niveaux.some(({ niveau }) => niveau === value),
  );
  // A level out of order or off the scale explains by itself why another is missing.
  if (missing.length > 0 && findings.length === 0 && criterion.jury === undefined) {
    findings.push({
      ...error(
        'niveau-sans-regle',
        path,
        `Ce critère ne dit rien ${missing.length > 1 ? 'des niveaux' : 'du niveau'} ${missing.map(frenchNumber).join(', ')} de l’échelle : nul ne pourrait l’obtenir.`,
        'Ajoutez une règle « - niveau: » pour chacun.',
      ),
      cible: 'cle',
    });
  }
  return findings;
}

function error(code: Finding['code'], path: Path, message: string, remede: string): Finding {
  return { code, niveau: 'erreur', path, message, remede };
}
