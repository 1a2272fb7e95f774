import { describe, expect, it } from 'vitest';
import { evaluate } from '#engine/scoring/evaluate.ts';
import { goldLog } from './gold-log.ts';
import { loadCorpus } from './load-corpus.ts';
import { loadGrid } from './load-grid.ts';

const UPDATE = 'npx vitest run --project unit tests/scoring -u';
const grid = loadGrid('attache-commercial-c10-c14');
const corpus = loadCorpus();

describe('the reports of four dialogues', () => {
  it.each(['A1-01', 'A2-03', 'A4-04', 'AE1-01'])(
    '[S20] %s is what is committed, to the byte',
    async (id) => {
      const found = corpus.find(({ dialogue }) => dialogue.id === id);
      if (!found) throw new Error(`dialogue absent : ${id}`);
      const { dialogue, sale } = found;
      const result = evaluate({ events: goldLog(dialogue, sale), grid, sale, scenario: null });
      const text = `${JSON.stringify(result, null, 2)}\n`;
      await expect(text, `périmé : ${UPDATE}`).toMatchFileSnapshot(`golden/${id}.json`);
    },
  );
});
