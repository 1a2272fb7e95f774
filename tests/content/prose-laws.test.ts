import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFixture } from './compile-fixture.ts';
import { readFixture } from './read-fixture.ts';

const FILE = 'valide-minimal.yaml';
const WHOLE = readFixture(FILE);

/** French prose, with everything YAML makes something of. Quotation marks at the start are YAML's own. */
const words = constantFrom(
  '|',
  ...`Bonjour¦l’étude¦L'offre¦oui¦~¦null¦007¦1e3¦10 %¦% de¦@vous¦#¦# un¦n°2¦:¦ : ¦: ¦, ¦,¦- ¦—¦*¦&¦!¦ !¦?`.split(
    '¦',
  ),
  ...'? ¦>¦<<¦=¦`¦[¦]¦{¦}¦{prix}¦[silence]¦«¦»¦"¦\'¦\\¦ ¦\u00A0¦\u202F¦é¦…¦...¦---¦%YAML'.split(
    '¦',
  ),
);
const prose = array(
  oneof({ weight: 6, arbitrary: words }, { weight: 1, arbitrary: string({ maxLength: 4 }) }),
  {
    minLength: 1,
    maxLength: 6,
  },
)
  .map((pieces) => pieces.join('').replaceAll(/[\r\n]/g, ' '))
  .filter((text) => !/^["']/.test(text.trim()));

describe('[C11] [C12] prose written without quotation marks is kept whole or refused', () => {
  it('after a key', () => {
    assert(
      property(prose, (text) => {
        const { scenario } = compileFixture(
          WHOLE.replace('  lieu: L’étude', () => `  lieu: ${text}`),
          FILE,
        );
        if (scenario !== null) expect(scenario.fiche.lieu).toBe(text.trim());
      }),
      { numRuns: 300 },
    );
  });

  it('as a reply', () => {
    assert(
      property(prose, (text) => {
        const written = WHOLE.replace('- Elle fait son temps.', () => `- ${text}`);
        const { scenario } = compileFixture(written, FILE);
        if (scenario !== null) expect(scenario.besoins[0]?.indice).toEqual([{ dit: text.trim() }]);
      }),
      { numRuns: 300 },
    );
  });

  it('as a reply between brackets', () => {
    assert(
      property(prose, (text) => {
        const written = WHOLE.replace('["Ce sera non."]', () => `[${text}]`);
        expect(compileFixture(written, FILE).scenario).toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});
