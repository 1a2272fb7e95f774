import { expect, it } from 'vitest';
import { practised } from './practised.ts';

it('[A16] keeps the head of each skill, and as many as two lines hold', () => {
  expect(practised(['Découvrir avant de présenter : questions, relances', 'Conclure'])).toBe(
    'découvrir avant de présenter, conclure',
  );
  const long = 'Échanger chaque concession contre un engagement écrit et daté';
  expect(practised([long, long, long]).length).toBeLessThanOrEqual(130);
  expect(practised(['x'.repeat(200)])).toHaveLength(200);
});
