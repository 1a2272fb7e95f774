import { useEffect, useRef, useState } from 'react';

const MARKS = [
  { left: 5 * 60_000, say: 'Il vous reste cinq minutes.' },
  { left: 60_000, say: 'Il vous reste une minute.' },
] as const;

/**
 * The sentence to say when the time left passes five minutes, then one minute: each once. A mark
 * already passed when the page opens is not said again; one longer than the phase never is.
 */
export function useAnnouncements(remaining: number | null): string {
  const [said, setSaid] = useState('');
  const before = useRef(remaining);
  useEffect(() => {
    const previous = before.current;
    before.current = remaining;
    if (remaining === null || previous === null) return;
    const passed = MARKS.findLast(({ left }) => previous > left && remaining <= left);
    if (passed !== undefined) setSaid(passed.say);
  }, [remaining]);
  return said;
}
