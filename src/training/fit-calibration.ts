import { ACTS } from '#engine/domain/acts.ts';
import type { CalibrationPoint } from '#engine/language/learned/model-file.ts';
import { doesSomething } from '#engine/language/learned/does-something.ts';
import { PRESENT } from '#engine/language/learned/present.ts';
import type { SettledLeftOut } from './left-out.ts';

/** Acts found that one point of the line stands for, at least. */
const FEWEST = 60;

interface Block {
  chance: number;
  right: number;
  size: number;
}

/**
 * How often the acts found on turns left out proved right, by the chance they were found with:
 * isotonic regression by pooling adjacent violators (Ayer and others, 1955), on blocks of acts of
 * neighbouring chances.
 */
export function fitCalibration(found: readonly SettledLeftOut[]): CalibrationPoint[] {
  const said = found.flatMap(({ wanted, chances, weight }) => {
    const passed = ACTS.flatMap((_act, k) => {
      const chance = chances[k] ?? 0;
      return chance >= PRESENT ? [{ chance, seen: 0, right: wanted[k] ?? 0, weight }] : [];
    });
    return doesSomething(chances, passed) ? passed : [];
  });
  said.sort((a, b) => a.chance - b.chance);
  const blocks: Block[] = [];
  for (let i = 0; i < said.length; i += FEWEST) {
    const group = said.slice(i, i + FEWEST);
    const size = group.reduce((sum, { weight }) => sum + weight, 0);
    const mean = (of: (one: { chance: number; right: number }) => number): number =>
      group.reduce((sum, one) => sum + one.weight * of(one), 0) / size;
    blocks.push({
      chance: mean(({ chance }) => chance),
      right: mean(({ right }) => right),
      size,
    });
    for (;;) {
      const last = blocks.at(-1);
      const before = blocks.at(-2);
      if (last === undefined || before === undefined || before.right <= last.right) break;
      const size = before.size + last.size;
      blocks.splice(-2, 2, {
        chance: (before.chance * before.size + last.chance * last.size) / size,
        right: (before.right * before.size + last.right * last.size) / size,
        size,
      });
    }
  }
  const round = (x: number): number => Math.round(x * 1000) / 1000;
  return blocks.map(({ chance, right }) => ({ chance: round(chance), right: round(right) }));
}
