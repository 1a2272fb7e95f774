/** Lower case, without accents, straight apostrophes: what the cues of the measures are written in. */
export function plainText(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
}
