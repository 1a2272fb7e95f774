import type { Act } from '#engine/domain/acts.ts';
import type { Analysis } from '#engine/domain/analysis.ts';
import type { Intention } from '#engine/domain/intention.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import { fact, type SessionEvent, type SessionFact } from '#engine/domain/session-event.ts';
import { logOf } from './log-of.ts';
import { BLANK_ANALYSIS } from '#tests/blank-analysis.ts';

/** A bare situation to measure sales in. */
export const SITUATION: SaleContext = {
  id: 'essai',
  langue: 'fr',
  contexte: 'b2b',
  client: { nom: 'Sandrine Caradec', entreprise: 'Ateliers Vasseur' },
  entreprise: 'Brûlerie Kerlann',
  tarif: '139 € par mois',
  offre: [],
  besoins: [{ id: 'pannes', theme: 'probleme', enonce: 'Quatre pannes en six mois.' }],
  objections: [{ id: 'duree', formulation: 'Quatre ans, c’est trop long.' }],
  enjeux: [],
};

/** Writes a log as one would tell a sale: `sale().says('…', ['saluer']).hears('…').log()`. */
export function sale() {
  const facts: SessionFact[] = [];
  let tour = 0;
  const told = {
    /** The candidate speaks, and does these acts (span: the whole turn). */
    says(texte: string, actes: readonly Act[] = [], more: Partial<Analysis> = {}) {
      tour += 1;
      facts.push(fact('candidat.a_parle', { tour, texte, source: 'clavier' }));
      const span = { debut: 0, fin: texte.length, confiance: 1, raison: 'essai' };
      const analyse: Analysis = {
        ...BLANK_ANALYSIS,
        actes: actes.map((acte) => ({ acte, ...span })),
        mots: texte.split(' ').length,
        ...more,
      };
      facts.push(fact('analyse.faite', { tour, analyse }));
      return told;
    },
    /** The client speaks, after deciding `intention` when there is one. */
    hears(texte: string, intention?: Intention) {
      if (intention) {
        const mood = { expression: 'neutre', humeur: [] } as const;
        const decision = { intention, suite: null, raison: 'essai', regle: 'essai', ...mood };
        facts.push(fact('client.a_decide', { tour, decision: { ...decision, humeur: [] } }));
      }
      const how = { par: 'scenario', jeu: null, expression: 'neutre' } as const;
      facts.push(fact('client.a_parle', { tour, texte, repliques: [], ...how }));
      return told;
    },
    /** Any other fact, at the present turn. */
    happens(make: (tour: number) => SessionFact) {
      facts.push(make(tour));
      return told;
    },
    log: (): SessionEvent[] => logOf(facts),
  };
  return told;
}
