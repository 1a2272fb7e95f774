import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { corpusContextSchema } from '#engine/domain/corpus-context.ts';
import { corpusDialogueSchema } from '#engine/domain/corpus-dialogue.ts';
import { saleContextOfCorpus } from '#engine/domain/sale-context-of.ts';
import { annotateDialogue } from '#engine/interview/annotate-dialogue.ts';

const folder = new URL('../../corpus/dev/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const contexts = names
  .filter((name) => name.includes('contexte'))
  .map((name) => corpusContextSchema.parse(read(name)));

/** Hits, false alarms and misses over a set of labels. */
interface Tally {
  hit: number;
  alarm: number;
  miss: number;
}
const f1 = ({ hit, alarm, miss }: Tally): number => (2 * hit) / (2 * hit + alarm + miss);

function count(tally: Tally, gold: readonly string[], found: readonly string[]): void {
  for (const label of gold) {
    if (found.includes(label)) tally.hit += 1;
    else tally.miss += 1;
  }
  for (const label of found) if (!gold.includes(label)) tally.alarm += 1;
}

function measure(): { acts: Tally; perAct: Map<string, Tally>; themes: Tally; conditions: Tally } {
  const fresh = (): Tally => ({ hit: 0, alarm: 0, miss: 0 });
  const totals = {
    acts: fresh(),
    perAct: new Map<string, Tally>(),
    themes: fresh(),
    conditions: fresh(),
  };
  for (const name of names.filter((one) => !one.includes('contexte'))) {
    const gold = corpusDialogueSchema.parse(read(name));
    const context = contexts.find(({ id }) => id === gold.contexte);
    if (context === undefined) throw new Error(`${name} : contexte absent`);
    const found = annotateDialogue(gold, saleContextOfCorpus(context, gold.langue));
    for (const [i, turn] of gold.tours.entries()) {
      const mine = found.tours[i];
      if (turn.qui === 'client' || mine?.qui !== 'candidat') continue;
      count(totals.acts, turn.actes, mine.actes);
      for (const acte of new Set([...turn.actes, ...mine.actes])) {
        const tally = totals.perAct.get(acte) ?? fresh();
        count(
          tally,
          turn.actes.filter((one) => one === acte),
          mine.actes.filter((one) => one === acte),
        );
        totals.perAct.set(acte, tally);
      }
      count(totals.themes, turn.themes, mine.themes);
      const key = ({ enjeu, valeur }: { enjeu: string; valeur: number }): string =>
        `${enjeu}=${valeur}`;
      count(totals.conditions, [...new Set(turn.conditions.map(key))], mine.conditions.map(key));
    }
  }
  return totals;
}

describe('[A1] le corpus annoté', () => {
  const totals = measure();
  it('accord des actes, des thèmes et des conditions au-dessus des seuils', () => {
    expect(f1(totals.acts)).toBeGreaterThan(0.76);
    expect(f1(totals.themes)).toBeGreaterThan(0.57);
    expect(f1(totals.conditions)).toBeGreaterThan(0.82);
  });

  it('aucun acte laissé de côté', () => {
    const missed = [...totals.perAct].filter(([, tally]) => tally.hit === 0).map(([acte]) => acte);
    expect(missed).toEqual([]);
  });
});
