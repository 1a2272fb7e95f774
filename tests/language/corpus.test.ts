import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { asHeard } from '#training/as-heard.ts';
import { readDialogues } from '#training/read-dialogues.ts';
import { microF1 } from '#training/micro-f1.ts';
import { besideAnnotator } from './beside-annotator.ts';

/** Sales by hands of their own: nothing was ever learned from them, nor set on them. */
const reserve = readDialogues(fileURLToPath(new URL('../../corpus/reserve/', import.meta.url)));

const keyOf = ({ enjeu, valeur }: { enjeu: string; valeur: number }): string =>
  `${enjeu}=${valeur}`;

function measure(langue: 'fr' | 'en', rewrite: (text: string) => string) {
  const turns = reserve
    .filter(({ dialogue }) => dialogue.langue === langue)
    .flatMap((played) => besideAnnotator(played, rewrite));
  const f1 = (of: (turn: (typeof turns)[number]['wanted']) => readonly string[]): number =>
    microF1(turns.map(({ wanted, found }) => ({ wanted: of(wanted), found: of(found) })));
  return {
    acts: f1(({ actes }) => actes),
    themes: f1(({ themes }) => themes),
    conditions: f1(({ conditions }) => [...new Set(conditions.map(keyOf))]),
  };
}

/** Some eight hundred turns, the French ones as written and as heard. */
const LONG = { timeout: 120_000 };

describe('[A1] des ventes que rien n’a apprises ni réglées', LONG, () => {
  it('en français, tel qu’écrit', () => {
    const { acts, themes, conditions } = measure('fr', (text) => text);
    expect(acts).toBeGreaterThan(0.77);
    expect(themes).toBeGreaterThan(0.53);
    expect(conditions).toBeGreaterThan(0.78);
  });

  it('en français, tel qu’entendu', () => {
    expect(measure('fr', asHeard).acts).toBeGreaterThan(0.735);
  });

  it('en anglais', () => {
    expect(measure('en', (text) => text).acts).toBeGreaterThan(0.7);
  });
});
