import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fact, type SessionEvent } from '#engine/domain/session-event.ts';
import { CREATION } from '#tests/log-creation.ts';
import { eventHash, NO_HASH } from './event-hash.ts';
import { logProblemText } from './log-problem.ts';
import { readLog } from './read-log.ts';
import { sealFacts } from './seal-facts.ts';
import { writeLog } from './write-log.ts';

const STAMP = { session: '0197-test', at: '2027-03-16T09:30:00.000Z', cle: 'k1' };

function sampleLog(): SessionEvent[] {
  const opening = sealFacts(
    null,
    [
      { t: 0, ...CREATION },
      { t: 0, ...fact('entretien.commence', {}) },
    ],
    STAMP,
  );
  const said = [
    {
      t: 10,
      ...fact('candidat.a_parle', {
        tour: 1,
        texte: 'Bonjour « madame » 🙂 \n é',
        source: 'clavier',
      }),
    },
    { t: 20, ...fact('entretien.termine', { comment: 'depart', conditions: null }) },
  ];
  return [...opening, ...sealFacts(opening.at(-1) ?? null, said, { ...STAMP, cle: null })];
}

const codesOf = (text: string): string[] => readLog(text).problems.map(({ code }) => code);

describe('sealFacts', () => {
  it('[J1] numbers events from 0 without gap', () => {
    expect(sampleLog().map(({ seq }) => seq)).toEqual([0, 1, 2, 3]);
  });

  it('[J2] [J3] chains each event to the hash of the one before', () => {
    const events = sampleLog();
    expect(events[0]?.prec).toBe(NO_HASH);
    for (const [index, event] of events.entries()) {
      expect(event.empreinte).toBe(eventHash(event));
      if (index > 0) expect(event.prec).toBe(events[index - 1]?.empreinte);
    }
  });

  it('[J4] puts the key of the request on its first event only', () => {
    expect(sampleLog().map(({ cle }) => cle)).toEqual(['k1', null, null, null]);
  });

  it('[J5] gives the same bytes twice', () => {
    expect(writeLog(sampleLog())).toBe(writeLog(sampleLog()));
  });
});

describe('readLog', () => {
  it('[J6] [J7] reads back what was written', () => {
    const text = writeLog(sampleLog());
    expect(text.endsWith('}\n')).toBe(true);
    expect(readLog(text)).toEqual({ events: sampleLog(), problems: [] });
  });

  it('[J9] says that a cut last line is cut, and keeps what precedes', () => {
    const text = writeLog(sampleLog()).slice(0, -30);
    const { events, problems } = readLog(text);
    expect(events).toHaveLength(3);
    expect(problems.map((problem) => logProblemText(problem, 'essai.jsonl'))).toEqual([
      'essai.jsonl:4 : La dernière ligne est coupée. Les 3 évènements qui précèdent sont intacts ; supprimez cette ligne pour les relire.',
    ]);
  });

  it('[J10] sees any one character changed, wherever it is', () => {
    const text = writeLog(sampleLog());
    fc.assert(
      fc.property(
        fc.nat(text.length - 2),
        fc.constantFrom('0', 'a', '}', ' ', 'é'),
        (at, character) => {
          fc.pre(text[at] !== character);
          const changed = text.slice(0, at) + character + text.slice(at + 1);
          expect(readLog(changed).problems).toHaveLength(1);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('[J11] sees a line taken out, moved, or repeated', () => {
    const lines = writeLog(sampleLog()).trimEnd().split('\n');
    const join = (...picked: number[]): string =>
      picked.map((index) => `${lines[index]}\n`).join('');
    expect(codesOf(join(0, 2, 3))).toEqual(['trou']);
    expect(codesOf(join(0, 2, 1, 3))).toEqual(['trou']);
    expect(codesOf(join(0, 1, 1, 2))).toEqual(['trou']);
    expect(codesOf(join(1, 2, 3))).toEqual(['trou']);
  });

  it('[J10] sees an event re-sealed after a change, by the chain', () => {
    const [first, second, ...rest] = sampleLog();
    if (first === undefined || second === undefined) throw new Error('the sample has events');
    const forged = { ...first, at: '2027-03-16T09:31:00.000Z' };
    const resealed = { ...forged, empreinte: eventHash(forged) };
    expect(codesOf(writeLog([resealed, second, ...rest]))).toEqual(['chaine']);
  });

  it('[J12] refuses a log made by a newer version, and says so', () => {
    const newer = writeLog(sampleLog()).replaceAll('"v":1', '"v":9');
    expect(readLog(newer).problems[0]).toMatchObject({
      code: 'version_future',
      remede: 'Mettez Palabre à jour pour le lire.',
    });
  });

  it('[J13] reads every prefix cut between two lines', () => {
    const events = sampleLog();
    for (let length = 1; length <= events.length; length += 1) {
      expect(readLog(writeLog(events.slice(0, length)))).toEqual({
        events: events.slice(0, length),
        problems: [],
      });
    }
  });

  it('[J8] [J14] never throws, and every problem names a line and a mend', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const problem of readLog(text).problems) {
          expect(problem.ligne).toBeGreaterThan(0);
          expect(problem.message).toMatch(/[.)]$/u);
          expect(problem.remede).toMatch(/\.$/u);
        }
      }),
    );
    expect(codesOf('')).toEqual(['vide']);
    expect(codesOf('bonjour\n')).toEqual(['illisible']);
    expect(codesOf('{"v":1}\n')).toEqual(['enveloppe']);
  });
});
