/** Shuffles a list in place (Fisher and Yates). `draw`: numbers from 0 to 1, 1 excluded. */
export function shuffle(list: unknown[], draw: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    const one = list[i];
    list[i] = list[j];
    list[j] = one;
  }
}
