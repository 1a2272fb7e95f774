import { agreement } from './agreement.ts';

/** Prints the table of agreement with the jurors: `node tests/scoring/print-agreement.ts` (Node 24). */
for (const { cle, n, ecart, ecart_jures, kappa, rang } of agreement()) {
  const figures = [ecart, ecart_jures, kappa, rang].map((value) => value.toFixed(2).padStart(6));
  console.log(cle.padEnd(6), String(n).padStart(3), ...figures);
}
