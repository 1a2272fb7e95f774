import { describe, expect, it } from 'vitest';
import { doesSomething } from './does-something.ts';
import { OUTPUTS, SOMETHING } from './outputs.ts';

const chancesWith = (some: number): Float64Array => {
  const chances = new Float64Array(OUTPUTS.length);
  chances[OUTPUTS.indexOf(SOMETHING)] = some;
  return chances;
};

describe('[A10] un tour qui fait quelque chose', () => {
  it.each([
    ['probable, un acte assez sûr', 0.98, { chance: 0.7, seen: 0 }, true],
    ['probable, aucun acte assez sûr', 0.98, { chance: 0.5, seen: 0 }, false],
    ['possible, un acte qu’une règle voit', 0.9, { chance: 0.5, seen: 0.85 }, true],
    ['possible, aucun acte qu’une règle voie', 0.9, { chance: 0.7, seen: 0 }, false],
    ['improbable, quoi que voie la règle', 0.5, { chance: 0.7, seen: 0.9 }, false],
  ])('%s', (_name, some, passed, expected) => {
    expect(doesSomething(chancesWith(some), [passed])).toBe(expected);
  });

  it('sans un acte au-dessus de son seuil, il ne fait rien', () => {
    expect(doesSomething(chancesWith(1), [])).toBe(false);
  });
});
