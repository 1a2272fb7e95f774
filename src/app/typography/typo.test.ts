import { expect, it } from 'vitest';
import { typo } from './typo.ts';

it('[A14] puts the narrow no-break spaces of French where ordinary ones stand', () => {
  expect(typo('Vraiment ? Oui ; « bien » ! Voici : 12 500 € et 5 %')).toBe(
    'Vraiment\u202f? Oui\u202f; «\u202fbien\u202f»\u202f! Voici\u202f: 12\u202f500\u00a0€ et 5\u00a0%',
  );
  expect(typo("l'accord d'aujourd'hui")).toBe('l’accord d’aujourd’hui');
});

it('[A14] changes nothing the second time, nor what has no French spacing', () => {
  const once = typo('Combien ? « Dix » : 1 000 €');
  expect(typo(once)).toBe(once);
  expect(typo('https://exemple.fr/a?b=c')).toBe('https://exemple.fr/a?b=c');
  expect(typo('à 10:30')).toBe('à 10:30');
});
