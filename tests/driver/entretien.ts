import { expect } from 'vitest';
import type { Command } from '#engine/domain/command.ts';
import type { Decision, Terms } from '#engine/domain/intention.ts';
import type { Mood } from '#engine/domain/moods.ts';
import type { SessionEvent, FactType } from '#engine/domain/session-event.ts';
import type { NeedState, ObjectionState, SessionState } from '#engine/domain/session-state.ts';
import type { Phase, Stage } from '#engine/domain/stages.ts';
import { createSession } from '#engine/interview/create-session.ts';
import { handleCommand } from '#engine/interview/handle-command.ts';
import type { Refusal, TimedFact } from '#engine/interview/outcome.ts';
import { sealFacts } from '#engine/log/seal-facts.ts';
import { foldLog } from '#engine/replay/fold-log.ts';
import { WORLDS, type DeliveredWorld } from './worlds.ts';

/** How a session under test starts. */
interface Start {
  readonly world?: DeliveredWorld;
  readonly graine?: number;
  readonly client?: 'scenario' | 'modele';
}

/**
 * A session driven in the field's own words, for tests: `entretien().entre().dit('…').attendEtape('decouverte')`.
 * Time stands still unless `passe` moves it.
 */
export function entretien({
  world = WORLDS.cafe,
  graine = 1,
  client = 'scenario',
}: Start = {}): Entretien {
  return new Entretien(world, graine, client);
}

class Entretien {
  readonly events: SessionEvent[] = [];
  readonly world: DeliveredWorld;
  refus: Refusal | null = null;
  private t = 0;

  constructor(world: DeliveredWorld, graine: number, client: 'scenario' | 'modele') {
    this.world = world;
    const { scenario, empreinte } = world;
    this.write(
      createSession({
        scenario,
        empreinte,
        parmi: 1,
        graine,
        mode: 'entrainement',
        client,
        temps: 1,
      }),
    );
  }

  get state(): SessionState {
    return foldLog(this.events);
  }

  get decision(): Decision | undefined {
    return this.state.decisions[this.state.tours];
  }

  /** Types of the facts written since the event numbered `seq`. */
  factsSince(seq: number): FactType[] {
    return this.events.filter((event) => event.seq > seq).map(({ type }) => type);
  }

  obeit(command: Command): this {
    const outcome = handleCommand(this.state, command, this.world, this.t);
    this.refus = outcome.ok ? null : outcome.refus;
    if (outcome.ok) this.write(outcome.facts);
    return this;
  }

  prepare(): this {
    return this.obeit({ type: 'commencer_preparation' });
  }

  entre(): this {
    this.t = 0;
    return this.obeit({ type: 'commencer_entretien' });
  }

  dit(texte: string): this {
    return this.obeit({ type: 'parler', texte, source: 'terminal' });
  }

  quitte(): this {
    return this.obeit({ type: 'quitter' });
  }

  passe(minutes: number): this {
    this.t += minutes * 60_000;
    return this;
  }

  attendEtape(etape: Stage): this {
    expect(this.state.etape).toBe(etape);
    return this;
  }

  attendPhase(phase: Phase): this {
    expect(this.state.phase).toBe(phase);
    return this;
  }

  attendHumeur(humeur: Mood): this {
    expect(this.state.humeur).toBe(humeur);
    return this;
  }

  attendRegle(regle: string): this {
    expect(this.decision?.regle).toBe(regle);
    return this;
  }

  attendBesoin(id: string, life: NeedState): this {
    expect(this.state.besoins[id] ?? 'cache').toBe(life);
    return this;
  }

  attendObjection(id: string, life: ObjectionState): this {
    expect(this.state.objections[id] ?? 'latente').toBe(life);
    return this;
  }

  attendOffre(terms: Terms): this {
    expect(this.state.offreCandidat).toMatchObject(terms);
    return this;
  }

  attendRefus(code: Refusal['code']): this {
    expect(this.refus?.code).toBe(code);
    return this;
  }

  private write(facts: readonly TimedFact[]): void {
    const stamp = { session: 'essai', at: '2027-03-16T09:30:00.000Z', cle: null };
    this.events.push(...sealFacts(this.events.at(-1) ?? null, facts, stamp));
  }
}
