/**
 * The labels of a line of a table: those that must be found, and those (`!label`) that must not.
 *
 * @throws when one is not a known label
 */
export function readLabels<Label extends string>(
  words: readonly string[],
  known: readonly Label[],
  place: string,
): { expected: Label[]; forbidden: Label[] } {
  const read = (word: string): Label => {
    const label = known.find((one) => one === word);
    if (label === undefined)
      throw new Error(`${place} : « ${word} » n’est pas une étiquette connue`);
    return label;
  };
  return {
    expected: words.filter((word) => !word.startsWith('!')).map(read),
    forbidden: words.filter((word) => word.startsWith('!')).map((word) => read(word.slice(1))),
  };
}
