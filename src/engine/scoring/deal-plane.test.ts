import { describe, expect, it } from 'vitest';
import { fact } from '#engine/domain/session-event.ts';
import { issueSchema } from '#engine/domain/scenario.ts';
import { sale, SITUATION } from '#tests/scoring/sale.ts';
import { dealPlane } from './deal-plane.ts';
import { readSale } from './read-sale.ts';

const enjeux = [
  issueSchema.parse({
    id: 'prix',
    libelle: 'Loyer',
    unite: '€',
    pas: 1,
    depart: 140,
    client: { ideal: 110, reserve: 140, poids: 0.8 },
    candidat: { ideal: 140, reserve: 120, poids: 0.2 },
  }),
  issueSchema.parse({
    id: 'duree',
    libelle: 'Durée',
    unite: 'mois',
    pas: 12,
    depart: 48,
    client: { ideal: 24, reserve: 48, poids: 0.2 },
    candidat: { ideal: 48, reserve: 24, poids: 0.8 },
  }),
];
const played = (conditions: Readonly<Record<string, number>> | null) =>
  readSale(
    sale()
      .says('132 € ?', ['proposer_conditions'])
      .happens((tour) =>
        fact('offre.faite', { tour, par: 'candidat', conditions: { prix: 132 }, exigence: null }),
      )
      .happens(() =>
        fact('entretien.termine', { comment: conditions ? 'accord' : 'refus', conditions }),
      )
      .log(),
    SITUATION,
  );

describe('dealPlane', () => {
  it('[S19] leaves nothing on the table at an efficient deal', () => {
    const plane = dealPlane(enjeux, played({ prix: 120, duree: 48 }));
    expect(plane.accord).toEqual({ client: 0.533, candidat: 0.8 });
    expect(plane.laisse_sur_la_table).toBe(0);
  });

  it('[S19] measures what a poor deal leaves to the candidate', () => {
    // Client: 0.8 × 4/30 + 0.2. Candidate: 0.2 × 16/20. Giving the length back costs the client less
    // than the price gives him.
    const plane = dealPlane(enjeux, played({ prix: 136, duree: 24 }));
    expect(plane.accord).toEqual({ client: 0.307, candidat: 0.16 });
    expect(plane.laisse_sur_la_table).toBeGreaterThan(0.6);
    const best = plane.frontiere.filter(({ client }) => client >= 0.307);
    expect(plane.laisse_sur_la_table).toBeCloseTo(
      Math.max(...best.map((p) => p.candidat)) - 0.16,
      3,
    );
  });

  it('[S19] counts an issue nobody spoke of at its list value, and draws every offer', () => {
    const plane = dealPlane(enjeux, played(null));
    expect(plane.offres).toEqual([{ tour: 1, par: 'candidat', client: 0.213, candidat: 0.92 }]);
    expect(plane).toMatchObject({ accord: null, laisse_sur_la_table: null });
    expect(plane.conditions[1]).toEqual({
      enjeu: 'duree',
      libelle: 'Durée',
      unite: 'mois',
      depart: 48,
      accord: null,
    });
  });
});
