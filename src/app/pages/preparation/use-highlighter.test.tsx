import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sampleSheet } from '../../testing/sample-sheet.ts';
import { FilePages } from './file-pages.tsx';

beforeEach(() => {
  localStorage.clear();
  // happy-dom paints nothing: only what is kept is looked at.
  vi.stubGlobal('Highlight', Array);
  vi.stubGlobal('CSS', { escape: (text: string) => text, highlights: new Map() });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('[A18] marks and wipes a whole paragraph with the keyboard', async () => {
  const { unmount } = render(<FilePages sheet={sampleSheet} session="s1" />);
  const words = screen.getByText('Une brûlerie bretonne.');
  expect(words.tabIndex).toBe(-1);
  await userEvent.click(screen.getByRole('button', { name: 'Surligneur' }));
  expect(words.tabIndex).toBe(0);
  fireEvent.keyDown(words, { key: 'Enter' });
  expect(JSON.parse(localStorage.getItem('palabre.surligne.s1') ?? '[]')).toMatchObject([
    { page: 'page-maison' },
  ]);
  expect(screen.getByText('Passage surligné.')).toBeDefined();
  fireEvent.keyDown(words, { key: 'Enter' });
  expect(localStorage.getItem('palabre.surligne.s1')).toBeNull();
  unmount();
});
