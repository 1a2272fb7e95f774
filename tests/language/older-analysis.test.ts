import { expect, it } from 'vitest';
import type { Analysis } from '#engine/domain/analysis.ts';
import { fact } from '#engine/domain/session-event.ts';
import { readLog } from '#engine/log/read-log.ts';
import { sealFacts } from '#engine/log/seal-facts.ts';
import { writeLog } from '#engine/log/write-log.ts';
import { BLANK_ANALYSIS } from '#tests/blank-analysis.ts';
import { CREATION } from '#tests/log-creation.ts';

const STAMP = { session: '0197-ancien', at: '2027-03-16T09:30:00.000Z', cle: null };
/** As analyses were written before techniques and manners were read. */
const BEFORE: Analysis = {
  ...BLANK_ANALYSIS,
  actes: [{ acte: 'saluer', debut: 0, fin: 7, confiance: 0.9, raison: 'salue' }],
};
const NOW: Analysis = {
  ...BEFORE,
  techniques: [{ technique: 'q_ouverte', debut: 0, fin: 7, raison: 'essai' }],
  tenue: {
    tutoiement: [],
    familier: [],
    negatif: [],
    attenuations: [],
    tics: [{ debut: 0, fin: 3 }],
  },
};

it.each([
  ['d’avant', BEFORE],
  ['d’aujourd’hui', NOW],
])('[T-N6] [J7] un journal %s se relit et se réécrit à l’octet près', (_name, analyse) => {
  const text = writeLog(
    sealFacts(
      null,
      [
        { t: 0, ...CREATION },
        { t: 1, ...fact('analyse.faite', { tour: 1, analyse }) },
      ],
      STAMP,
    ),
  );
  const { events, problems } = readLog(text);
  expect(problems).toEqual([]);
  expect(writeLog(events)).toBe(text);
  const [, heard] = events;
  expect(heard?.type === 'analyse.faite' ? heard.data.analyse : null).toEqual(analyse);
});
