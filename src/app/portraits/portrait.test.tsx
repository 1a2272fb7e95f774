import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EXPRESSIONS } from '#engine/domain/moods.ts';
import { PORTRAIT_IDS } from '#engine/domain/portraits.ts';
import { Portrait } from './portrait.tsx';

/** The drawing, without the ids that are its own. */
const drawing = (element: React.ReactElement): string => {
  const { container, unmount } = render(element);
  const markup = container.innerHTML.replaceAll(/p_r_\w+|p\w*r\w*_?-[a-z]/g, '');
  unmount();
  return markup;
};

describe('the portraits', () => {
  it('[A11] draw twelve different people', () => {
    const all = PORTRAIT_IDS.map((id) => drawing(<Portrait personne={id} />));
    expect(new Set(all).size).toBe(12);
    // The comparison sees the drawing, not the ids.
    expect(drawing(<Portrait personne="lea" />)).toBe(all[0]);
  });

  it.each(PORTRAIT_IDS)('[A11] give %s eight different expressions', (id) => {
    const all = EXPRESSIONS.map((expression) =>
      drawing(<Portrait personne={id} expression={expression} />),
    );
    expect(new Set(all).size).toBe(8);
    expect(all.join('')).not.toContain('NaN');
  });

  it('[A11] draw somebody for a name nobody knows', () => {
    expect(drawing(<Portrait personne="inconnu" />)).toContain('<path');
  });

  it('[A11] are silent beside words that say the same, and named when they stand alone', () => {
    const { container, rerender } = render(<Portrait personne="lea" />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    rerender(<Portrait personne="lea" nom="Léa" />);
    expect(container.querySelector('svg')?.getAttribute('aria-label')).toBe('Léa');
  });
});
