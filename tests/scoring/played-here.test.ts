import { describe, expect, it } from 'vitest';
import { CANDIDATES } from '#engine/candidates/candidates.ts';
import { playSession } from '#engine/candidates/play-session.ts';
import { evaluate } from '#engine/scoring/evaluate.ts';
import { WORLDS } from '#tests/driver/worlds.ts';
import { loadGrid } from './load-grid.ts';

const grid = loadGrid('attache-commercial-c10-c14');
const SEEDS = [1, 2, 3];
const sessions = Object.entries(WORLDS).flatMap(([name, world]) =>
  SEEDS.map((graine) => ({ name, world, graine })),
);

describe('sales played here by simulated candidates', () => {
  it.each(sessions)(
    '[S13] $name, seed $graine: the better seller has the better mark',
    ({ world, graine }) => {
      const report = (level: keyof typeof CANDIDATES) => {
        const events = playSession({
          world,
          candidate: CANDIDATES[level],
          session: 'essai',
          at: '2026-01-05T09:00:00.000Z',
          creation: {
            empreinte: world.empreinte,
            parmi: 1,
            graine,
            mode: 'entrainement',
            temps: 1,
          },
        });
        return evaluate({ events, grid, sale: world.sale, scenario: world.scenario });
      };
      const [best, middle, worst] = [report('expert'), report('moyen'), report('faible')];
      expect(best.note ?? 0).toBeGreaterThan(middle.note ?? 0);
      expect(middle.note ?? 0).toBeGreaterThan(worst.note ?? 0);
      for (const { marche } of [best, middle, worst]) {
        expect(marche?.frontiere.length).toBeGreaterThan(1);
        expect(marche?.laisse_sur_la_table ?? 0).toBeGreaterThanOrEqual(0);
        for (const { client, candidat } of marche?.offres ?? []) {
          expect(Math.min(client, candidat)).toBeGreaterThanOrEqual(0);
          expect(Math.max(client, candidat)).toBeLessThanOrEqual(1);
        }
      }
    },
  );
});
