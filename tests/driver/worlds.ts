import { compileScenario } from '#content/compile-scenario.ts';
import { scenarioFingerprint } from '#content/scenario-fingerprint.ts';
import { PORTRAIT_IDS } from '#engine/domain/portraits.ts';
import { saleContextOf } from '#engine/domain/sale-context-of.ts';
import type { World } from '#engine/interview/outcome.ts';
import cafe from '../../scenarios/entretiens/cafe-ateliers-vasseur.yaml?raw';
import jus from '../../scenarios/entretiens/jus-vergers-ardas.yaml?raw';

/** A delivered situation, compiled, with its fingerprint. */
export interface DeliveredWorld extends World {
  readonly empreinte: string;
}

const GRIDS = new Set(['attache-commercial-c10-c14']);

function worldOf(source: string, file: string): DeliveredWorld {
  const { scenario, problems } = compileScenario(source, file, {
    grilles: GRIDS,
    portraits: new Set(PORTRAIT_IDS),
  });
  if (scenario === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return { scenario, sale: saleContextOf(scenario), empreinte: scenarioFingerprint(scenario) };
}

/** The situations delivered with Palabre. The text comes through Vite, so that a browser has it too. */
export const WORLDS = {
  cafe: worldOf(cafe, 'cafe-ateliers-vasseur.yaml'),
  jus: worldOf(jus, 'jus-vergers-ardas.yaml'),
} as const;
