import { useEffect, useState } from 'react';

/** True once `waiting` has lasted `delay` milliseconds: what is quick shows no wait at all. */
export function useLate(waiting: boolean, delay: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setLate(true), delay);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [waiting, delay]);
  return waiting && late;
}
