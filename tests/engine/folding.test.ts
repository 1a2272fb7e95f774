import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicEvent } from '#engine/interview/public-event.ts';
import { readLog } from '#engine/log/read-log.ts';
import { writeLog } from '#engine/log/write-log.ts';
import { foldLog } from '#engine/replay/fold-log.ts';
import { entretien } from '#tests/driver/entretien.ts';
import { WORLDS } from '#tests/driver/worlds.ts';
import { GREETING } from './greeting.ts';

describe('secrets', () => {
  it('[E19] the public log folds, with the same phase, floor and words, and none of what is hidden', () => {
    const sale = entretien({ world: WORLDS.jus })
      .entre()
      .dit('Bonjour monsieur Benali, Camille Roux, des Vergers d’Ardas.')
      .dit('Comment est organisé votre rayon aujourd’hui ?')
      .dit('Je vous propose 5 % de remise si vous prenez 20 colis.')
      .quitte();
    const shown = sale.events.map(publicEvent).filter((event) => event !== null);
    const [hidden, whole] = [foldLog(shown), sale.state];
    expect(hidden).toMatchObject({
      phase: whole.phase,
      parole: whole.parole,
      script: whole.script,
      fin: whole.fin,
    });
    expect(hidden).toMatchObject({
      analyses: {},
      decisions: {},
      besoins: {},
      objections: {},
      offreClient: null,
    });
    expect(JSON.stringify(shown)).not.toMatch(/"(?:raison|regle|repliques":\[")/u);
  });
});

describe('folding', () => {
  it('[E11] every prefix of a log reads back, folds, and survives JSON', () => {
    const sale = entretien()
      .prepare()
      .entre()
      .dit(GREETING)
      .dit('Quel est votre budget ?')
      .passe(30)
      .quitte();
    for (let length = 1; length <= sale.events.length; length += 1) {
      const prefix = sale.events.slice(0, length);
      const state = foldLog(prefix);
      expect(readLog(writeLog(prefix)).problems).toEqual([]);
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      expect(state.seq).toBe(length - 1);
    }
  });

  it('[E9] folds any events in any order without throwing, once created', () => {
    const { events } = entretien()
      .prepare()
      .entre()
      .dit(GREETING)
      .dit('Et le prix est de 139 euros.')
      .passe(30)
      .quitte();
    const [creation] = events;
    if (creation === undefined) throw new Error('a session has events');
    fc.assert(
      fc.property(fc.shuffledSubarray(events), (shuffled) => {
        expect(() => foldLog([creation, ...shuffled])).not.toThrow();
      }),
    );
  });
});
