/** Rounds half away from zero at a number of decimals: the one rounding of the reports. */
export function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const rounded =
    (Math.sign(value) * Math.round(Math.abs(value) * scale * (1 + Number.EPSILON))) / scale;
  // Minus zero would not survive JSON.
  return rounded === 0 ? 0 : rounded;
}
