import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { Call } from './remarks-of.ts';

/** A fine line from the words to their remark, as an SVG path in the row's own pixels. */
interface Thread {
  readonly numero: number;
  readonly favorable: boolean;
  readonly d: string;
}

const NONE: readonly Thread[] = [];

/** Measures the row whenever it changes size. Without a margin at the side, there are no threads. */
export function useThreads(
  row: RefObject<HTMLElement | null>,
  calls: readonly Call[],
): readonly Thread[] {
  const [threads, setThreads] = useState(NONE);
  useLayoutEffect(() => {
    const element = row.current;
    if (element === null || calls.length === 0) return;
    const measure = (): void => setThreads(calls.flatMap((call) => threadOf(element, call)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // A face that arrives late changes lines without changing the row.
    void document.fonts.ready.then(measure);
    return () => observer.disconnect();
  }, [row, calls]);
  return threads;
}

function threadOf(row: HTMLElement, { numero, favorable }: Call): readonly Thread[] {
  const words = [...(row.querySelector(`[data-fin~='${String(numero)}']`)?.getClientRects() ?? [])];
  const last = words.at(-1);
  const note = row.querySelector(`[data-remarque='${String(numero)}']`)?.getBoundingClientRect();
  const frame = row.getBoundingClientRect();
  if (last === undefined || note === undefined || note.left < last.right) return [];
  // Along the underline to the edge of the text, then to the remark.
  const y = px(last.bottom - frame.top - 1);
  const from = last.right - frame.left;
  const to = { x: note.left - frame.left - 4, y: px(note.top - frame.top + 11) };
  const bend = Math.max(from, to.x - 26);
  return [{ numero, favorable, d: `M${px(from)} ${y}H${px(bend)}L${px(to.x)} ${to.y}` }];
}

const px = (value: number): string => String(Math.round(value * 2) / 2);
