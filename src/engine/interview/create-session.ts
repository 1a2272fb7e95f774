import { ENGINE_VERSION } from '#engine/domain/engine-version.ts';
import { fact } from '#engine/domain/session-event.ts';
import type { Scenario } from '#engine/domain/scenario.ts';
import type { TimedFact } from './outcome.ts';

/** What a new session is made of. */
export interface NewSession {
  readonly scenario: Scenario;
  /** Hash of the compiled scenario. */
  readonly empreinte: string;
  /** Number of situations the draw was made from (1 when it was chosen). */
  readonly parmi: number;
  readonly graine: number;
  readonly mode: 'entrainement' | 'examen';
  readonly client: 'scenario' | 'modele';
  /** Multiplies every duration: 1, or 4/3 for a tiers-temps. */
  readonly temps: number;
}

const MINUTE = 60_000;

/** The first facts of a session: its creation and the draw. */
export function createSession(input: NewSession): TimedFact[] {
  const { scenario, empreinte, parmi, graine, mode, client, temps } = input;
  const { preparation, entretien, autoevaluation, echange } = scenario.durees;
  const milliseconds = (minutes: number): number => Math.round(minutes * MINUTE * temps);
  return [
    {
      t: 0,
      ...fact('session.creee', {
        scenario: { id: scenario.id, titre: scenario.titre, empreinte },
        grilles: scenario.grilles,
        graine,
        mode,
        client,
        amenagements: { temps },
        durees: {
          preparation: milliseconds(preparation),
          entretien: milliseconds(entretien),
          autoevaluation: milliseconds(autoevaluation),
          echange: milliseconds(echange),
        },
        humeur: scenario.client.humeur,
        moteur: ENGINE_VERSION,
      }),
    },
    { t: 0, ...fact('tirage.fait', { scenario: scenario.id, parmi }) },
  ];
}
