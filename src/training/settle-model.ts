import type { ModelFile } from '#engine/language/learned/model-file.ts';
import { fitCalibration } from './fit-calibration.ts';
import { fitWeighing } from './fit-weighing.ts';
import type { LeftOut } from './left-out.ts';
import { settleLeftOut } from './settle-left-out.ts';

/** What is set, once the networks are trained, from what they find in turns they have not seen. */
export function settleModel(
  found: readonly LeftOut[],
): Pick<ModelFile, 'weighing' | 'calibration'> {
  const settled = settleLeftOut(found).flatMap(({ turns }) => turns);
  return {
    weighing: fitWeighing(found),
    calibration: fitCalibration(settled),
  };
}
