import { useEffect, useState } from 'react';
import type { HeardClock } from './live-session.ts';

/**
 * Milliseconds left in a phase of `length` milliseconds, told again every quarter of a second
 * while the clock runs; null when the phase is not timed. Never negative.
 */
export function useRemaining(clock: HeardClock, length: number | null): number | null {
  const [now, setNow] = useState(() => performance.now());
  const { running, at, t } = clock;
  useEffect(() => {
    setNow(performance.now());
    if (!running || length === null) return;
    const timer = setInterval(() => setNow(performance.now()), 250);
    return () => clearInterval(timer);
  }, [running, length, at]);
  if (length === null) return null;
  const elapsed = t + (running ? Math.max(0, now - at) : 0);
  return Math.max(0, length - elapsed);
}
