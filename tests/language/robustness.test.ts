import { describe, expect, it } from 'vitest';
import { actsOf } from './robustness/acts-of.ts';
import { compareActs } from './robustness/changes.ts';
import { FLOORS } from './robustness/floors.ts';
import { WHEN } from './robustness/ordinary-moments.ts';
import { readNeutrals } from './robustness/read-neutrals.ts';
import { readPlayedTurns } from './robustness/read-played-turns.ts';
import { readStuffing } from './robustness/read-stuffing.ts';
import { regender } from './robustness/regender.ts';
import { rename, renameContext } from './robustness/rename.ts';
import { RETOUCHES } from './robustness/retouches.ts';

const played = readPlayedTurns();
/** Every turn of some sixty sales, several times. */
const LONG = { timeout: 120_000 };

describe('ce qui n’est aucun acte', LONG, () => {
  const neutrals = readNeutrals();
  it.each(WHEN)('[A2] tours neutres : %s', (when) => {
    const mine = neutrals.filter(({ moment }) => moment === when);
    const wrong = mine.flatMap(({ line, text, context }) => {
      const acts = actsOf(text, context);
      return acts === '' ? [] : [`ligne ${line} : « ${text} » : ${acts}`];
    });
    expect(mine.length).toBeGreaterThan(400);
    expect(1 - wrong.length / mine.length, wrong.join('\n')).toBeGreaterThanOrEqual(
      FLOORS.neutrals[when],
    );
  });

  it('[A10] bourrage', () => {
    const lines = readStuffing();
    const wrong = lines.flatMap(({ line, text, context }) => {
      const acts = actsOf(text, context);
      return acts === '' ? [] : [`ligne ${line} : « ${text} » : ${acts}`];
    });
    expect(lines.length).toBeGreaterThan(200);
    expect(1 - wrong.length / lines.length, wrong.join('\n')).toBeGreaterThanOrEqual(
      FLOORS.stuffing,
    );
  });
});

describe('[L1] les mêmes mots écrits autrement', LONG, () => {
  it.each(RETOUCHES)('$name', ({ apply, floor }) => {
    const { rewritten, changed, kept } = compareActs(
      played.map(({ text, context }) => ({
        text,
        context,
        other: apply(text, context.sale.langue),
        otherContext: context,
      })),
    );
    expect(rewritten).toBeGreaterThan(500);
    expect(kept, changed.join('\n')).toBeGreaterThanOrEqual(floor);
  });
});

describe('les mêmes actes, qui que ce soit qui parle', LONG, () => {
  it('sous d’autres noms', () => {
    const { rewritten, changed, kept } = compareActs(
      played.map(({ text, context }) => ({
        text,
        context,
        other: rename(text),
        otherContext: renameContext(context),
      })),
    );
    expect(rewritten).toBeGreaterThan(100);
    expect(kept, changed.join('\n')).toBeGreaterThanOrEqual(FLOORS.names);
  });

  it('au masculin, au féminin', () => {
    const { rewritten, changed, kept } = compareActs(
      played.map(({ text, context }) => ({
        text,
        context,
        other: regender(text),
        otherContext: { ...context, candidateLines: context.candidateLines.map(regender) },
      })),
    );
    expect(rewritten).toBeGreaterThan(15);
    expect(kept, changed.join('\n')).toBeGreaterThanOrEqual(FLOORS.gender);
  });
});
