import { expect, it } from 'vitest';
import { dealLabels } from './deal-labels.ts';

const offre = (tour: number, client: number, candidat: number) =>
  ({ tour, par: 'candidat', client, candidat }) as const;
const at = ({ client, candidat }: { client: number; candidat: number }) => ({
  x: candidat * 300,
  y: (1 - client) * 300,
});

it('[A17] gives one label to the offers made at one place, and keeps labels apart', () => {
  const labels = dealLabels(
    [
      offre(1, 0.5, 0.5),
      offre(3, 0.5, 0.5),
      offre(2, 0.51, 0.5),
      offre(4, 0, 1),
      offre(5, 0, 1),
      offre(6, 0, 1),
    ],
    at,
    300,
  );
  expect(labels.map(({ texte }) => texte)).toEqual(['2', '1, 3', '4, 5, 6']);
  const [first, second, last] = labels;
  expect((second?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThanOrEqual(14);
  expect(last?.ancre).toBe('end');
});
