/** Rounds a value to a multiple of `step` counted from `origin`, free of floating-point dust. */
export function roundToStep(value: number, step: number, origin = 0): number {
  const rounded = origin + Math.round((value - origin) / step) * step;
  return Number(rounded.toFixed(6));
}
