import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ClockLine } from './clock-line.tsx';

const MINUTE = 60_000;
const clock = (remaining: number) => (
  <ClockLine remaining={remaining} length={20 * MINUTE} nom="Entretien" />
);

describe('the clock', () => {
  it('[A5] says five minutes, then one minute, each when it is passed', () => {
    const { rerender } = render(clock(5 * MINUTE + 200));
    const says = (): string => screen.getByRole('status').textContent;
    expect(says()).toBe('');
    rerender(clock(5 * MINUTE - 50));
    expect(says()).toBe('Il vous reste cinq minutes.');
    rerender(clock(2 * MINUTE));
    expect(says()).toBe('Il vous reste cinq minutes.');
    rerender(clock(MINUTE));
    expect(says()).toBe('Il vous reste une minute.');
    rerender(clock(0));
    expect(says()).toBe('Il vous reste une minute.');
  });

  it('[A5] does not say again what was said before the page was opened', () => {
    const { rerender } = render(clock(4 * MINUTE));
    rerender(clock(3 * MINUTE));
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('[A5] shows the seconds begun', () => {
    render(clock(61_200));
    expect(screen.getByRole('timer').textContent).toBe('1:02');
  });
});
