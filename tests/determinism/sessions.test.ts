import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { CANDIDATE_LEVELS, type CandidateLevel } from '#engine/candidates/candidate.ts';
import { CANDIDATES } from '#engine/candidates/candidates.ts';
import { playSession } from '#engine/candidates/play-session.ts';
import { canonicalJson } from '#engine/domain/canonical-json.ts';
import type { SessionEvent } from '#engine/domain/session-event.ts';
import { readLog } from '#engine/log/read-log.ts';
import { writeLog } from '#engine/log/write-log.ts';
import { foldLog } from '#engine/replay/fold-log.ts';
import { verifyLog } from '#engine/replay/verify-log.ts';
import { evaluate } from '#engine/scoring/evaluate.ts';
import { GRID } from '#tests/driver/grid.ts';
import { WORLDS, type DeliveredWorld } from '#tests/driver/worlds.ts';

/**
 * This file runs in Node and in Chromium against the same snapshots: the same situation, seed and
 * lines give the same bytes on both.
 */
const hash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

const play = (world: DeliveredWorld, level: CandidateLevel, graine: number): SessionEvent[] =>
  playSession({
    world,
    candidate: CANDIDATES[level],
    session: 'essai',
    at: '2027-03-16T09:30:00.000Z',
    creation: { empreinte: world.empreinte, parmi: 1, graine, mode: 'entrainement', temps: 1 },
  });

const payloads = (events: readonly SessionEvent[]): string =>
  events.map(({ type, data }) => canonicalJson({ type, data })).join('\n');

const report = ({ scenario, sale }: DeliveredWorld, events: readonly SessionEvent[]): string =>
  JSON.stringify(evaluate({ events, grid: GRID, sale, scenario }));

const cases = Object.entries(WORLDS).flatMap(([name, world]) =>
  CANDIDATE_LEVELS.map((level) => ({ name, world, level })),
);

describe.each(cases)('$name, $level', ({ world, level }) => {
  it('[E12] gives the same payloads and report as ever, ten times out of ten', () => {
    const runs = Array.from({ length: 10 }, () => {
      const events = play(world, level, 4);
      return { journal: hash(payloads(events)), bilan: hash(report(world, events)) };
    });
    expect(new Set(runs.map(({ journal, bilan }) => journal + bilan)).size).toBe(1);
    expect(runs[0]).toMatchSnapshot();
  });

  it('[E11] every prefix reads back, folds and evaluates', () => {
    const events = play(world, level, 2);
    for (let length = 1; length <= events.length; length += 7) {
      const prefix = events.slice(0, length);
      expect(readLog(writeLog(prefix)).problems).toEqual([]);
      expect(foldLog(prefix).seq).toBe(length - 1);
      expect(() => report(world, prefix)).not.toThrow();
    }
  });

  it('[R3] replaying the commands alone writes the same log', () => {
    expect(verifyLog(play(world, level, 3), world)).toBeNull();
  });
});
