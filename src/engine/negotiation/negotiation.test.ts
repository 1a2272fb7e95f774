import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Terms } from '#engine/domain/intention.ts';
import type { ScenarioIssue } from '#engine/domain/scenario.ts';
import { acceptable } from './acceptable.ts';
import { breakingIssues } from './breaking-issues.ts';
import { clientDemand } from './client-demand.ts';
import { counterOffer } from './counter-offer.ts';
import { issueUtility } from './issue-utility.ts';
import { issueZone } from './issue-zone.ts';
import { packageUtility } from './package-utility.ts';
import { paretoFrontier } from './pareto-frontier.ts';
import { termsInWords } from './terms-in-words.ts';
import { valueInWords } from './value-in-words.ts';

const CONCESSION = { depart: 0.9, plancher: 0.3, rythme: 1, reciprocite: 0.5 };

/** An issue whose ideals pull apart, in either direction, with reserves that overlap. */
const issueArbitrary = (id: string): fc.Arbitrary<ScenarioIssue> =>
  fc
    .record({
      low: fc.integer({ min: 0, max: 50 }),
      zone: fc.integer({ min: 1, max: 8 }),
      margin: fc.integer({ min: 1, max: 8 }),
      clientLow: fc.boolean(),
      clientWeight: fc.integer({ min: 1, max: 9 }),
      candidateWeight: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ low, zone, margin, clientLow, clientWeight, candidateWeight }) => {
      const [a, b, c, d] = [
        low,
        low + margin,
        low + margin + zone,
        low + margin + zone + margin,
      ] as const;
      const wantsLess = { ideal: a, reserve: c };
      const wantsMore = { ideal: d, reserve: b };
      const [client, candidat] = clientLow ? [wantsLess, wantsMore] : [wantsMore, wantsLess];
      return {
        id,
        libelle: `Enjeu ${id}`,
        unite: 'jours',
        pas: 1,
        depart: candidat.ideal,
        client: { ...client, poids: clientWeight },
        candidat: { ...candidat, poids: candidateWeight },
      };
    });

/** Weights brought to a sum of 1 on each side. */
const issuesArbitrary = fc
  .tuple(issueArbitrary('a'), issueArbitrary('b'), issueArbitrary('c'))
  .map((issues): ScenarioIssue[] => {
    const total = (side: 'client' | 'candidat'): number =>
      issues.reduce((sum, issue) => sum + issue[side].poids, 0);
    return issues.map((issue) => ({
      ...issue,
      client: { ...issue.client, poids: issue.client.poids / total('client') },
      candidat: { ...issue.candidat, poids: issue.candidat.poids / total('candidat') },
    }));
  });

const insideZone = (issues: readonly ScenarioIssue[], shares: readonly number[]): Terms =>
  Object.fromEntries(
    issues.map((issue, index) => {
      const zone = issueZone(issue) ?? { low: issue.depart, high: issue.depart };
      return [issue.id, Math.round(zone.low + (zone.high - zone.low) * (shares[index] ?? 0))];
    }),
  );

const sharesArbitrary = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: 3,
  maxLength: 3,
});

describe('utility', () => {
  it('[N1] is 1 at the ideal, 0 at the reserve, negative beyond', () => {
    fc.assert(
      fc.property(issueArbitrary('a'), (issue) => {
        for (const side of ['client', 'candidat'] as const) {
          const { ideal, reserve } = issue[side];
          expect(issueUtility(issue, side, ideal)).toBe(1);
          expect(issueUtility(issue, side, reserve)).toBeCloseTo(0, 12);
          expect(issueUtility(issue, side, reserve + (reserve - ideal))).toBeLessThan(0);
        }
      }),
    );
  });

  it('[N2] [N3] lies between 0 and 1 and never falls when an issue nears the ideal', () => {
    fc.assert(
      fc.property(
        issuesArbitrary,
        fc.integer({ min: -20, max: 90 }),
        fc.nat(2),
        (issues, value, at) => {
          const issue = issues[at];
          if (issue === undefined) return;
          const utility = packageUtility({ [issue.id]: value }, issues, 'client');
          const nearer = value + Math.sign(issue.client.ideal - value);
          expect(utility).toBeGreaterThanOrEqual(0);
          expect(utility).toBeLessThanOrEqual(1);
          expect(packageUtility({ [issue.id]: nearer }, issues, 'client')).toBeGreaterThanOrEqual(
            utility,
          );
        },
      ),
    );
  });
});

describe('paretoFrontier', () => {
  it('[N4] [N5] no deal inside the zone beats it for both sides', () => {
    fc.assert(
      fc.property(issuesArbitrary, sharesArbitrary, (issues, shares) => {
        const terms = insideZone(issues, shares);
        const deal = {
          client: packageUtility(terms, issues, 'client'),
          candidat: packageUtility(terms, issues, 'candidat'),
        };
        const frontier = paretoFrontier(issues);
        expect(
          frontier.some(
            (point) => point.client >= deal.client - 2e-4 && point.candidat >= deal.candidat - 2e-4,
          ),
        ).toBe(true);
        for (const [index, point] of frontier.entries()) {
          const next = frontier[index + 1];
          if (next === undefined) continue;
          expect(next.client).toBeGreaterThan(point.client);
          expect(next.candidat).toBeLessThan(point.candidat);
        }
      }),
    );
  });
});

describe('the client who bargains', () => {
  const demandAt = (
    round: number,
    previous: number,
    move: 'echange' | 'cadeau' | 'ferme',
  ): number => clientDemand(CONCESSION, previous, round, move);

  it('[N6] starts at depart and comes down to the floor within six firm rounds and more', () => {
    expect(clientDemand(CONCESSION, null, 0, 'ferme')).toBe(0.9);
    let demand = 0.9;
    for (let round = 1; round <= 8; round += 1) demand = demandAt(round, demand, 'echange');
    expect(demand).toBe(0.3);
  });

  it('[N7] comes down more for a trade than for a firm offer, more for that than for a gift', () => {
    expect(demandAt(1, 0.9, 'echange')).toBeLessThan(demandAt(1, 0.9, 'ferme'));
    expect(demandAt(1, 0.9, 'ferme')).toBeLessThan(demandAt(1, 0.9, 'cadeau'));
  });

  it('[N8] never asks for more than before, nor for less than the floor', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3000, max: 9000 }).map((value) => value / 10_000),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('echange', 'cadeau', 'ferme'),
        (previous, round, move) => {
          const demand = demandAt(round, previous, move);
          expect(demand).toBeLessThanOrEqual(previous);
          expect(demand).toBeGreaterThanOrEqual(0.3);
        },
      ),
    );
  });

  it('[N9] counters with at least what he asks for, within his reserves, never worse for him than offered', () => {
    fc.assert(
      fc.property(
        issuesArbitrary,
        fc.array(fc.integer({ min: -20, max: 90 }), { minLength: 3, maxLength: 3 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (issues, values, demand) => {
          const offered = Object.fromEntries(
            issues.map((issue, index) => [issue.id, values[index] ?? issue.depart]),
          );
          const counter = counterOffer(offered, issues, demand);
          expect(breakingIssues(counter, issues, 'client')).toEqual([]);
          const utility = packageUtility(counter, issues, 'client');
          expect(utility >= demand || utility > 0.999).toBe(true);
          for (const issue of issues) {
            expect(
              issueUtility(issue, 'client', counter[issue.id] ?? Number.NaN),
            ).toBeGreaterThanOrEqual(
              Math.min(1, issueUtility(issue, 'client', offered[issue.id] ?? Number.NaN)) - 1e-9,
            );
          }
        },
      ),
    );
  });

  it('[N10] takes an offer worth what he would ask, and none beyond a reserve', () => {
    fc.assert(
      fc.property(issuesArbitrary, sharesArbitrary, (issues, shares) => {
        const offered = insideZone(issues, shares);
        const utility = packageUtility(offered, issues, 'client');
        expect(acceptable(offered, issues, utility)).toBe(true);
        expect(acceptable(offered, issues, utility + 0.001)).toBe(false);
        const [first] = issues;
        if (first === undefined) return;
        const { ideal, reserve } = first.client;
        expect(
          acceptable({ ...offered, [first.id]: reserve + Math.sign(reserve - ideal) }, issues, 0),
        ).toBe(false);
      }),
    );
  });
});

describe('words', () => {
  it.each([
    [1250, '€', '1\u202f250\u00a0€'],
    [16.5, '€/kg', '16,50\u00a0€/kg'],
    [129, '€/mois', '129\u00a0€/mois'],
    [36, 'mois', '36\u00a0mois'],
    [1, 'journées', '1\u00a0journée'],
    [1, 'mois', '1\u00a0mois'],
    [1, 'colis', '1\u00a0colis'],
    [2, 'journées', '2\u00a0journées'],
    [4.5, '%', '4,5\u00a0%'],
    [-3, '%', '−3\u00a0%'],
    [0, '€', '0\u00a0€'],
  ])('[N11] %d %s', (value, unit, text) => {
    expect(valueInWords(value, unit)).toBe(text);
  });

  it('[N11] names each issue of a package', () => {
    const issues: ScenarioIssue[] = ['prix', 'duree'].map((id) => ({
      id,
      libelle: id === 'prix' ? 'Loyer mensuel' : 'Durée',
      unite: id === 'prix' ? '€/mois' : 'mois',
      pas: 1,
      depart: 0,
      client: { ideal: 0, reserve: 1, poids: 0.5 },
      candidat: { ideal: 1, reserve: 0, poids: 0.5 },
    }));
    expect(termsInWords({ duree: 36, prix: 129 }, issues)).toBe(
      'loyer mensuel à 129\u00a0€/mois, durée à 36\u00a0mois',
    );
  });
});
