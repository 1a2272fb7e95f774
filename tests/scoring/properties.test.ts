import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTS, FAULTS } from '#engine/domain/acts.ts';
import type { CorpusDialogue } from '#engine/domain/corpus-dialogue.ts';
import type { Evaluation } from '#engine/domain/evaluation.ts';
import { fact, type SessionFact } from '#engine/domain/session-event.ts';
import { evaluate } from '#engine/scoring/evaluate.ts';
import { goldLog } from './gold-log.ts';
import { loadCorpus } from './load-corpus.ts';
import { loadGrid } from './load-grid.ts';
import { logOf } from './log-of.ts';
import { sale as tell, SITUATION } from './sale.ts';

const grid = loadGrid('attache-commercial-c10-c14');
const corpus = loadCorpus();
const levels = ({ criteres, complements }: Evaluation) =>
  [...criteres, ...complements].map(({ id, niveau }) => [id, niveau] as const);

const words = fc.constantFrom(
  'Bonjour.',
  'Oui, c’est ça.',
  'Non.',
  'C’est trop cher.',
  'Comment ?',
  '',
);
const turn = fc.record({
  texte: words,
  actes: fc.uniqueArray(fc.constantFrom(...ACTS), { maxLength: 5 }),
});
const someTurns = fc.array(fc.tuple(turn, words), { maxLength: 12 });
const tour = fc.nat(6);
const id = fc.constantFrom('duree', 'pannes', 'autre');
const strayFact: fc.Arbitrary<SessionFact> = fc.oneof(
  fc.record({ tour, id }).map((data) => fact('objection.soulevee', data)),
  fc.record({ tour, id }).map((data) => fact('objection.levee', data)),
  fc.record({ tour, id }).map((data) => fact('objection.maintenue', data)),
  fc.record({ tour, id, profond: fc.boolean() }).map((data) => fact('besoin.revele', data)),
  fc.record({ tour, id }).map((data) => fact('besoin.exploite', { ...data, argument: 'p1' })),
  tour.map((n) => fact('etape.changee', { tour: n, de: 'decouverte', vers: 'conclusion' })),
  fc.constant(fact('entretien.termine', { comment: 'rupture', conditions: null })),
  fc.constant(fact('horloge.terminee', {})),
);

/** The acts of one candidate's turn changed, all else kept. */
function withActs(
  dialogue: CorpusDialogue,
  at: number,
  change: (actes: readonly (typeof ACTS)[number][]) => (typeof ACTS)[number][],
): CorpusDialogue {
  const tours = dialogue.tours.map((each, i) =>
    i === at && each.qui === 'candidat' ? { ...each, actes: change(each.actes) } : each,
  );
  return { ...dialogue, tours };
}

describe('evaluate', () => {
  it('[S1] never throws on stray, shuffled or cut logs, and stays on the scale', () => {
    fc.assert(
      fc.property(
        someTurns,
        fc.array(strayFact, { maxLength: 8 }),
        fc.integer(),
        (turns, stray, seed) => {
          const told = tell();
          for (const [{ texte, actes }, reply] of turns) told.says(texte, actes).hears(reply);
          const facts = [...told.log(), ...logOf(stray)].map((each, i) => ({
            each,
            key: (i * seed) % 17,
          }));
          const events = facts.toSorted((a, b) => a.key - b.key).map(({ each }) => each);
          const result = evaluate({ events, grid, sale: SITUATION, scenario: null });
          expect(result.note ?? 0).toBeGreaterThanOrEqual(0);
          expect(result.note ?? 0).toBeLessThanOrEqual(20);
          for (const [, niveau] of levels(result)) expect([null, 0, 1, 2, 3, 4]).toContain(niveau);
          expect(new Set(result.moments.map((moment) => moment.tour)).size).toBe(
            result.moments.length,
          );
        },
      ),
    );
  });

  it('[S1][S20] evaluates every prefix of a real log, twice to the same bytes', () => {
    const [first] = corpus;
    if (!first) throw new Error('corpus vide');
    const { dialogue, sale } = first;
    const log = goldLog(dialogue, sale);
    for (let length = 0; length <= log.length; length += 1) {
      const input = { events: log.slice(0, length), grid, sale, scenario: null };
      expect(JSON.stringify(evaluate(input))).toBe(
        JSON.stringify(evaluate(structuredClone(input))),
      );
    }
  });

  it('[S7] quotes only words that were said', () => {
    for (const { dialogue, sale } of corpus) {
      const said = dialogue.tours.map(({ texte }) => texte);
      const result = evaluate({ events: goldLog(dialogue, sale), grid, sale, scenario: null });
      const proofs = [...result.criteres, ...result.complements].flatMap(({ mesures, preuves }) => [
        ...preuves,
        ...mesures.flatMap((measured) => measured.preuves),
      ]);
      for (const { citation } of [...proofs, ...result.moments]) {
        const words = citation.replace(/…$/, '');
        expect(
          said.some((texte) => texte.includes(words)),
          citation,
        ).toBe(true);
      }
    }
  });

  const candidateTurn = fc
    .constantFrom(...corpus)
    .chain((judged) =>
      fc
        .constantFrom(
          ...judged.dialogue.tours.flatMap(({ qui }, i) => (qui === 'candidat' ? [i] : [])),
        )
        .map((at) => ({ ...judged, at })),
    );

  it('[S13] a fault left out never lowers a level', () => {
    fc.assert(
      fc.property(candidateTurn, ({ dialogue, sale, at }) => {
        const faults: readonly string[] = FAULTS;
        const clean = withActs(dialogue, at, (actes) =>
          actes.filter((act) => !faults.includes(act)),
        );
        const before = evaluate({ events: goldLog(dialogue, sale), grid, sale, scenario: null });
        const after = new Map(
          levels(evaluate({ events: goldLog(clean, sale), grid, sale, scenario: null })),
        );
        for (const [name, niveau] of levels(before)) {
          expect(after.get(name) ?? niveau ?? 0, name).toBeGreaterThanOrEqual(niveau ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[S13] a good act added never lowers a level', () => {
    const good = fc.constantFrom(
      ...(['preuve', 'ecouter', 'relancer', 'reformuler', 'recapituler', 'fideliser'] as const),
    );
    fc.assert(
      fc.property(candidateTurn, good, ({ dialogue, sale, at }, act) => {
        const richer = withActs(dialogue, at, (actes) => [...new Set([...actes, act])]);
        const before = evaluate({ events: goldLog(dialogue, sale), grid, sale, scenario: null });
        const after = new Map(
          levels(evaluate({ events: goldLog(richer, sale), grid, sale, scenario: null })),
        );
        for (const [name, niveau] of levels(before)) {
          expect(after.get(name) ?? -1, name).toBeGreaterThanOrEqual(niveau ?? -1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
