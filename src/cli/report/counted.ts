/** A number with its noun, in the plural from two on: « 0 erreur », « 3 erreurs ». */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count < 2 ? '' : 's'}`;
}
