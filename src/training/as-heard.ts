/** A text as a speech recogniser would write it: no case, no punctuation, stage directions gone (the rule of `corpus/vers-asr.mjs`). */
export function asHeard(text: string): string {
  return text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/(\d)[\s\u00a0\u202f](?=\d{3}\b)/g, '$1')
    .toLocaleLowerCase('fr')
    .replace(/(\d),(\d)/g, '$1\ue000$2')
    .replace(/[^\p{L}\p{N}%€'’\ue000-]+/gu, ' ')
    .replace(/\ue000/g, ',')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
