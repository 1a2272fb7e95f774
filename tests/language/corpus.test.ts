import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { annotateDialogue } from '#engine/interview/annotate-dialogue.ts';
import { asHeard } from '#training/as-heard.ts';
import { readDialogues } from '#training/read-dialogues.ts';

/** Sales by a hand of its own: nothing was ever learned from them, nor set on them. */
const reserve = readDialogues(fileURLToPath(new URL('../../corpus/reserve/', import.meta.url)));

/** Hits, false alarms and misses over a set of labels. */
interface Tally {
  hit: number;
  alarm: number;
  miss: number;
}
const fresh = (): Tally => ({ hit: 0, alarm: 0, miss: 0 });
const f1 = ({ hit, alarm, miss }: Tally): number => (2 * hit) / (2 * hit + alarm + miss || 1);

function count(tally: Tally, gold: readonly string[], found: readonly string[]): void {
  for (const label of gold) {
    if (found.includes(label)) tally.hit += 1;
    else tally.miss += 1;
  }
  for (const label of found) if (!gold.includes(label)) tally.alarm += 1;
}

function measure(langue: 'fr' | 'en', rewrite: (text: string) => string) {
  const totals = { acts: fresh(), themes: fresh(), conditions: fresh() };
  for (const { dialogue, sale } of reserve.filter((one) => one.dialogue.langue === langue)) {
    const told = {
      ...dialogue,
      tours: dialogue.tours.map((turn) => ({ ...turn, texte: rewrite(turn.texte) })),
    };
    const found = annotateDialogue(told, sale);
    for (const [i, turn] of dialogue.tours.entries()) {
      const mine = found.tours[i];
      if (turn.qui === 'client' || mine?.qui !== 'candidat') continue;
      count(totals.acts, turn.actes, mine.actes);
      count(totals.themes, turn.themes, mine.themes);
      const key = ({ enjeu, valeur }: { enjeu: string; valeur: number }): string =>
        `${enjeu}=${valeur}`;
      count(
        totals.conditions,
        [...new Set(turn.conditions.map(key))],
        [...new Set(mine.conditions.map(key))],
      );
    }
  }
  return { acts: f1(totals.acts), themes: f1(totals.themes), conditions: f1(totals.conditions) };
}

/** Some four hundred turns, read in three ways. */
const LONG = { timeout: 120_000 };

describe('[A1] des ventes que rien n’a apprises ni réglées', LONG, () => {
  it('en français, tel qu’écrit', () => {
    const { acts, themes, conditions } = measure('fr', (text) => text);
    expect(acts).toBeGreaterThan(0.79);
    expect(themes).toBeGreaterThan(0.53);
    expect(conditions).toBeGreaterThan(0.86);
  });

  it('en français, tel qu’entendu', () => {
    expect(measure('fr', asHeard).acts).toBeGreaterThan(0.75);
  });

  it('en anglais', () => {
    expect(measure('en', (text) => text).acts).toBeGreaterThan(0.76);
  });
});
