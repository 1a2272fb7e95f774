/** Terms of the Taylor series of 2^f: enough of them for f between −½ and ½. */
const TERMS = 10;
const SERIES = Float64Array.from({ length: TERMS }, (_, degree) => {
  let term = 1;
  for (let k = 1; k <= degree; k++) term = (term * Math.LN2) / k;
  return term;
});
/** Beyond, nothing changes any more. */
const FAR = 30;
/** Powers of two that may come up, the first that of −`DEEPEST`: looked up sooner than worked out. */
const DEEPEST = Math.ceil(FAR * Math.LOG2E);
const POWERS = Float64Array.from({ length: 2 * DEEPEST + 1 }, (_, k) => 2 ** (k - DEEPEST));

/**
 * Logistic function, by additions and multiplications alone: `Math.exp` may differ in its last bit
 * from one engine to another, and a mark must not.
 */
export function sigmoid(x: number): number {
  const power = -Math.max(-FAR, Math.min(FAR, x)) * Math.LOG2E;
  const whole = Math.round(power);
  const left = power - whole;
  let sum = 0;
  for (let degree = TERMS - 1; degree >= 0; degree--) sum = sum * left + (SERIES[degree] ?? 0);
  return 1 / (1 + sum * (POWERS[whole + DEEPEST] ?? 0));
}
