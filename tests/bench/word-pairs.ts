/** Words of a text and pairs of neighbours, without their case: what a plain classifier is fed. */
export function wordPairs(text: string): Record<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const features: Record<string, number> = {};
  words.forEach((word, i) => {
    // A sign before each: a word may be the name of a property of every object.
    features[`=${word}`] = 1;
    const next = words[i + 1];
    if (next !== undefined) features[`=${word} ${next}`] = 1;
  });
  return features;
}
