import type { Act } from '#engine/domain/acts.ts';
import type { ScenarioObjection } from '#engine/domain/scenario.ts';
import type { Finding } from '../finding.ts';
import type { ScenarioDraft } from '../scenario-draft.ts';
import { quoted } from '../text/french.ts';

/** Acts in which a figure can be put on the table. */
const FIGURED: ReadonlySet<Act> = new Set<Act>([
  'caracteristique',
  'annoncer_prix',
  'proposer_conditions',
  'conceder',
  'demander_contrepartie',
  'defendre_prix',
  'repondre_objection',
  'conclure',
  'recapituler',
  'vente_additionnelle',
  'proposer_solution',
]);
/** Acts in which a selling point can be put forward. */
const ARGUED: ReadonlySet<Act> = new Set<Act>([
  'caracteristique',
  'avantage',
  'preuve',
  'annoncer_prix',
  'repondre_objection',
  'proposer_conditions',
  'defendre_prix',
  'recapituler',
  'vente_additionnelle',
  'fideliser',
  'conseiller_revente',
  'proposer_solution',
  'conformite',
]);
/** Turns a candidate can hardly exceed in a minute. */
const TURNS_PER_MINUTE = 4;

/** Objections whose trigger can hardly be met; one finding each. */
export function checkTriggers({ objections, durees }: ScenarioDraft): Finding[] {
  const turns =
    durees === undefined ? Number.POSITIVE_INFINITY : durees.entretien * TURNS_PER_MINUTE;
  return (objections ?? []).flatMap((objection, index): Finding[] => {
    const reason = hindrance(objection, turns);
    if (reason === null) return [];
    const { key, message, remede } = reason;
    return [
      {
        code: 'objection-muette',
        niveau: 'avertissement',
        path: ['objections', index, 'quand', ...(key === null ? [] : [key])],
        message: `L’objection ${quoted(objection.id)} ${message}`,
        remede,
      },
    ];
  });
}

function hindrance(
  { quand }: ScenarioObjection,
  turns: number,
): { key: string | null; message: string; remede: string } | null {
  const { actes, enjeu, argument, apres_tours: after } = quand;
  if (actes?.length === 0) {
    return {
      key: 'actes',
      message: 'ne viendra jamais : sa liste d’actes est vide.',
      remede: 'Écrivez au moins un acte, ou supprimez la ligne.',
    };
  }
  if (enjeu !== undefined && actes !== undefined && !actes.some((act) => FIGURED.has(act))) {
    return {
      key: 'actes',
      message: `ne viendra sans doute jamais : on ne chiffre pas un enjeu par ${actes.map(quoted).join(' ou ')}.`,
      remede:
        'Ajoutez un acte où l’on donne un chiffre (annoncer_prix, proposer_conditions…), ou retirez « enjeu ».',
    };
  }
  if (argument !== undefined && actes !== undefined && !actes.some((act) => ARGUED.has(act))) {
    return {
      key: 'actes',
      message: `ne viendra sans doute jamais : on n’avance pas un argument par ${actes.map(quoted).join(' ou ')}.`,
      remede:
        'Ajoutez un acte d’argumentation (caracteristique, avantage, preuve…), ou retirez « argument ».',
    };
  }
  if (after !== undefined && after > turns) {
    return {
      key: 'apres_tours',
      message: `attend le tour n° ${after} : l’entretien sera fini avant.`,
      remede: `Écrivez un nombre de tours plus petit (un entretien en compte rarement plus de ${Math.round(turns)}).`,
    };
  }
  if (Object.values(quand).every((condition) => condition === undefined)) {
    return {
      key: null,
      message: 'n’attend rien : elle viendra dès la première phrase du candidat.',
      remede: 'Dites ce qui la fait naître : un acte, un enjeu, un argument ou un nombre de tours.',
    };
  }
  return null;
}
