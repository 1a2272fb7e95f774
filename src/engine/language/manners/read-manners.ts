import type { Manners, Place } from '#engine/domain/manners.ts';
import type { Reading } from '../text/reading.ts';
import { compileFamilies, type Phrase } from './compile-families.ts';
import { ENGLISH_FAMILIES } from './english-families.ts';
import { findHesitations } from './find-hesitations.ts';
import { FRENCH_FAMILIES } from './french-families.ts';
import { isOtherSense } from './is-other-sense.ts';

const INDEX = {
  fr: compileFamilies(FRENCH_FAMILIES),
  en: compileFamilies(ENGLISH_FAMILIES),
} as const;

/** How a turn is worded: the places of each family, in order, none counted twice in a family. */
export function readManners(reading: Reading): Manners {
  const { tokens, sentences, language, source } = reading;
  const index = INDEX[language];
  const manners: Record<Phrase['field'], Place[]> = {
    tutoiement: [],
    familier: [],
    negatif: [],
    attenuations: [],
    tics: [],
  };
  let sentence = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const { word, start } = token;
    while (sentence < sentences.length - 1 && i >= (sentences[sentence]?.to ?? 0)) sentence++;
    const phrases = index.get(word);
    if (phrases === undefined) continue;
    for (const { field, told, rest } of phrases) {
      if (told && sentences[sentence]?.asked === true) continue;
      // A sentence’s end parts a phrase; a comma after its first words does not.
      if (!goesOn(reading, i + 1, rest) || isBroken(reading, i, rest.length)) continue;
      if ((manners[field].at(-1)?.fin ?? 0) > start || isOtherSense(reading, i, rest.length + 1))
        continue;
      manners[field].push({ debut: start, fin: tokens[i + rest.length]?.end ?? source.length });
    }
  }
  manners.tics = [...findHesitations(source, language), ...manners.tics];
  manners.tics.sort((a, b) => a.debut - b.debut);
  return manners;
}

/** Whether the words from a place on are those of a phrase: tried at most words, it has to leave nothing behind. */
function goesOn({ tokens }: Reading, at: number, phrase: readonly string[]): boolean {
  for (let k = 0; k < phrase.length; k++) if (tokens[at + k]?.word !== phrase[k]) return false;
  return true;
}

function isBroken({ tokens }: Reading, at: number, length: number): boolean {
  for (let i = at; i < at + length; i++) {
    const after = tokens[i]?.after;
    if (after === '.' || after === '?' || after === '!') return true;
  }
  return false;
}
