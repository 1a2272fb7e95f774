import { expect, it } from 'vitest';
import { compileFixture } from '#tests/content/compile-fixture.ts';
import { readFixture } from '#tests/content/read-fixture.ts';
import { scenarioFingerprint } from './scenario-fingerprint.ts';

const FILE = 'valide-minimal.yaml';
const WHOLE = readFixture(FILE);

function fingerprint(text: string): string {
  const { scenario } = compileFixture(text, FILE);
  if (scenario === null) throw new Error('the fixture must compile');
  return scenarioFingerprint(scenario);
}

it('[C24] does not change with the layout, the comments or the order of keys', () => {
  const laidOut = WHOLE.replace(
    'langue: fr\ncanal: face-a-face',
    '# deux clés échangées\ncanal: "face-a-face"\n\nlangue: fr',
  );
  expect(fingerprint(laidOut)).toBe(fingerprint(WHOLE));
  expect(fingerprint(WHOLE)).toMatch(/^[0-9a-f]{64}$/);
});

it('[C24] changes with one word of one reply', () => {
  expect(fingerprint(WHOLE.replace('Restons-en là.', 'Restons-en là !'))).not.toBe(
    fingerprint(WHOLE),
  );
});
