import { frenchNumber } from '#content/text/french.ts';
import { MOOD_LABELS } from '#engine/domain/moods.ts';
import type { Terms } from '#engine/domain/intention.ts';
import type { Scenario } from '#engine/domain/scenario.ts';
import type { NeedState, ObjectionState, SessionState } from '#engine/domain/session-state.ts';
import { PHASE_LABELS, STAGE_LABELS } from '#engine/domain/stages.ts';
import { termsInWords } from '#engine/negotiation/terms-in-words.ts';
import { endingText } from './ending-text.ts';
import { minutesSeconds } from './minutes-seconds.ts';

const OBJECTIONS: Readonly<Record<ObjectionState, string>> = {
  latente: 'latente',
  soulevee: 'soulevée',
  accueillie: 'accueillie',
  questionnee: 'questionnée',
  traitee: 'traitée',
  levee: 'levée',
  maintenue: 'maintenue',
};

const NEEDS: Readonly<Record<NeedState, string>> = {
  cache: 'caché',
  evoque: 'évoqué',
  revele: 'révélé',
  reformule: 'reformulé',
  exploite: 'exploité',
};

/** Where a session stands. Without its situation, ids stand for names and figures have no unit. */
export function stateText(state: SessionState, scenario: Scenario | null): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Phase', `${PHASE_LABELS[state.phase]}, à ${minutesSeconds(state.t)}`],
    ['Étape de la vente', STAGE_LABELS[state.etape]],
    [
      'Humeur du client',
      `${MOOD_LABELS[state.humeur]} (confiance ${frenchNumber(state.confiance)}, patience ${frenchNumber(state.patience)})`,
    ],
    ['Objections', lives(state.objections, OBJECTIONS)],
    ['Besoins', lives(state.besoins, NEEDS)],
    ['Offre du candidat', terms(state.offreCandidat, scenario)],
    ['Demande du client', terms(state.offreClient, scenario)],
    ['Accord', state.accord === null ? 'aucun' : terms(state.accord, scenario)],
    ...(state.fin === null ? [] : [['Fin', endingText(state, scenario?.enjeux ?? [])] as const]),
  ];
  return rows.map(([name, value]) => `${`${name} :`.padEnd(20)} ${value}`).join('\n');
}

function lives<S extends string>(
  states: Readonly<Record<string, S>>,
  labels: Readonly<Record<S, string>>,
): string {
  const all = Object.entries(states).map(([id, life]) => `${id} ${labels[life]}`);
  return all.length === 0 ? 'rien encore' : all.join(', ');
}

function terms(given: Terms | null, scenario: Scenario | null): string {
  if (given === null) return 'aucune';
  if (scenario !== null) return termsInWords(given, scenario.enjeux);
  return Object.entries(given)
    .map(([id, value]) => `${id} ${frenchNumber(value)}`)
    .join(', ');
}
