import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fact } from '#engine/domain/session-event.ts';
import { instantsOf } from '#server/sessions/instants-of.ts';

const mark = (t: number) => ({ ...fact('horloge.cinq_minutes', {}), t });

describe('[S6] instants', () => {
  it('a mark written late is dated when it was due', () => {
    expect(instantsOf([mark(900)], { t: 1000, now: 50_000, last: 0 })).toEqual([49_900]);
  });

  it('what opens a phase is dated now', () => {
    const opening = { ...fact('entretien.commence', {}), t: 0 };
    expect(instantsOf([mark(900), opening], { t: 1000, now: 50_000, last: 0 })).toEqual([
      49_900, 50_000,
    ]);
  });

  it('never before the log’s last event, never going back, never in the future', () => {
    const batch = fc.record({
      facts: fc.array(fc.nat(2000).map(mark), { maxLength: 5 }),
      t: fc.nat(2000),
      now: fc.nat(100_000),
      last: fc.nat(100_000),
    });
    fc.assert(
      fc.property(batch, ({ facts, t, now, last }) => {
        const instants = instantsOf(facts, { t, now, last });
        expect(instants).toEqual(instants.toSorted((a, b) => a - b));
        for (const instant of instants) {
          expect(instant).toBeGreaterThanOrEqual(last);
          expect(instant).toBeLessThanOrEqual(Math.max(now, last));
        }
      }),
    );
  });
});
