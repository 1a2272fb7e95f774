import { useEffect, useState } from 'react';
import { seek } from '#engine/replay/seek.ts';
import { endOfTurn, turnAt } from './interview-of.ts';
import type { Reel } from './interview-of.ts';

export const SPEEDS = [1, 4, 16] as const;
export type Speed = (typeof SPEEDS)[number];

const TICK = 100;

/** Where the reading stands, and what moves it. */
export interface Playhead {
  /** Milliseconds of the interview. */
  readonly t: number;
  /** The last event that has happened there. */
  readonly seq: number;
  readonly turn: number;
  readonly playing: boolean;
  readonly speed: Speed;
  readonly toTime: (t: number) => void;
  readonly byEvent: (step: 1 | -1) => void;
  readonly byTurn: (step: 1 | -1) => void;
  readonly toEnd: (end: 'debut' | 'fin') => void;
  readonly play: (playing: boolean) => void;
  readonly setSpeed: (speed: Speed) => void;
}

/** A playhead over the reel; it opens at the end of `turn`, or on the client’s first words. */
export function usePlayhead(reel: Reel, turn: number | null): Playhead {
  const { events, length } = reel;
  const [{ t, seq }, setPlace] = useState(() => {
    const wished = turn === null ? null : endOfTurn(reel, turn);
    const event =
      events.find((each) => each.seq === wished) ??
      events.find(({ type }) => type === 'client.a_parle') ??
      events[0];
    return { t: event?.t ?? 0, seq: event?.seq ?? 0 };
  });
  const [playing, play] = useState(false);
  const [speed, setSpeed] = useState<Speed>(4);

  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      setPlace((before) => {
        const now = Math.min(length, before.t + TICK * speed);
        return { t: now, seq: Math.max(before.seq, seek(events, now) ?? before.seq) };
      });
    }, TICK);
    return () => clearInterval(timer);
  }, [playing, speed, events, length]);
  useEffect(() => {
    if (t >= length) play(false);
  }, [t, length]);

  const toSeq = (wished: number | null): void => {
    const event = events.find((each) => each.seq === wished);
    if (event !== undefined) setPlace({ t: event.t, seq: event.seq });
  };
  const current = turnAt(reel, seq);
  return {
    t,
    seq,
    turn: current,
    playing,
    speed,
    toTime: (time) => setPlace({ t: time, seq: seek(events, time) ?? seq }),
    byEvent: (step) => {
      const at = events.findIndex((event) => event.seq === seq);
      toSeq(events[at + step]?.seq ?? null);
    },
    byTurn: (step) => toSeq(endOfTurn(reel, current + step)),
    toEnd: (end) => toSeq((end === 'debut' ? events[0] : events.at(-1))?.seq ?? null),
    play: (wish) => {
      if (wish && t >= length) toSeq(events[0]?.seq ?? null);
      play(wish);
    },
    setSpeed,
  };
}
