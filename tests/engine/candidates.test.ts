import { describe, expect, it } from 'vitest';
import { CANDIDATE_LEVELS, type CandidateLevel } from '#engine/candidates/candidate.ts';
import { CANDIDATES } from '#engine/candidates/candidates.ts';
import { playSession } from '#engine/candidates/play-session.ts';
import { readLog } from '#engine/log/read-log.ts';
import { writeLog } from '#engine/log/write-log.ts';
import { breakingIssues } from '#engine/negotiation/breaking-issues.ts';
import { foldLog } from '#engine/replay/fold-log.ts';
import { evaluate } from '#engine/scoring/evaluate.ts';
import { GRID } from '#tests/driver/grid.ts';
import { WORLDS } from '#tests/driver/worlds.ts';

const SEEDS = Array.from({ length: 50 }, (_, index) => index + 1);

describe.each(Object.entries(WORLDS))('fifty sales of « %s »', (_, world) => {
  const { scenario, sale, empreinte } = world;
  const play = (level: CandidateLevel, graine: number) => {
    const events = playSession({
      world,
      candidate: CANDIDATES[level],
      session: 'essai',
      at: '2027-03-16T09:30:00.000Z',
      creation: { empreinte, parmi: 1, graine, mode: 'entrainement', temps: 1 },
    });
    return {
      events,
      state: foldLog(events),
      note: evaluate({ events, grid: GRID, sale, scenario }).note ?? 0,
    };
  };
  const sales = new Map(
    CANDIDATE_LEVELS.map((level) => [level, SEEDS.map((seed) => play(level, seed))]),
  );
  const of = (level: CandidateLevel) => sales.get(level) ?? [];

  it('[A2] the expert agrees inside the zone, every time', () => {
    for (const { state } of of('expert')) {
      expect(state.fin?.comment).toBe('accord');
      const terms = state.fin?.conditions ?? {};
      expect(breakingIssues(terms, scenario.enjeux, 'client')).toEqual([]);
      expect(breakingIssues(terms, scenario.enjeux, 'candidat')).toEqual([]);
    }
  });

  it('[A3] the weak one at most ten times out of fifty', () => {
    expect(of('faible').filter(({ state }) => state.accord !== null).length).toBeLessThanOrEqual(
      10,
    );
  });

  it('[A4] marks follow the level, seed by seed', () => {
    for (const [index, { note }] of of('moyen').entries()) {
      expect(of('expert')[index]?.note).toBeGreaterThan(note);
      expect(of('faible')[index]?.note).toBeLessThan(note);
    }
  });

  it('[A1] [A5] ends within sixty turns, with a sound log that differs from seed to seed', () => {
    for (const level of CANDIDATE_LEVELS) {
      const logs = of(level).map(({ events, state }) => {
        expect(state.tours).toBeLessThanOrEqual(60);
        const text = writeLog(events);
        expect(readLog(text).problems).toEqual([]);
        return text;
      });
      expect(new Set(logs).size).toBe(SEEDS.length);
    }
  });
});
