import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Command } from '#engine/domain/command.ts';
import { saleContextOf } from '#engine/domain/sale-context-of.ts';
import type { SessionEvent } from '#engine/domain/session-event.ts';
import { readLog } from '#engine/log/read-log.ts';
import { foldLog } from '#engine/replay/fold-log.ts';
import { verifyLog } from '#engine/replay/verify-log.ts';
import { commandAnswerSchema } from '#wire/command-answer.ts';
import { writeFixtureFolder } from '#tests/server/fixture-folder.ts';
import { fixtureSituation } from '#tests/server/fixture-situation.ts';
import { type ServerProcess, spawnServer, startProcess } from '#tests/server/server-process.ts';
import { TestBrowser } from '#tests/server/test-browser.ts';

const SESSIONS = 5;
const KILLS_EACH = 20;
const SEED = 20_260_302;

const TURNS = [
  'Bonjour Madame Faure, je suis Camille Roy des Terminaux du Nord.',
  'Je vous propose de voir vos besoins, puis notre offre : cela vous convient-il ?',
  'Comment travaillez-vous aujourd’hui, et qu’attendez-vous de nos délais ?',
  'Si je comprends bien, le délai compte pour vous, est-ce exact ?',
  'Le terminal coûte 300 euros.',
  'Je comprends votre remarque. Il est solide, ce qui vous évite des pannes.',
  'Je vous propose 2 % de remise contre un engagement de trois ans.',
  'Que pensez-vous de cette proposition ?',
];

const script: readonly Command[] = [
  { type: 'commencer_preparation' },
  ...Array.from(
    { length: 8 },
    (_, index): Command => ({
      type: 'noter_preparation',
      note: { outil: 'notes', contenu: { texte: `Note numéro ${index}.` } },
    }),
  ),
  { type: 'commencer_entretien' },
  ...Array.from(
    { length: 24 },
    (_, index): Command => ({
      type: 'parler',
      texte: `${TURNS[index % TURNS.length] ?? ''} (${index})`,
      source: 'clavier',
    }),
  ),
  { type: 'remplir_commande', champs: { quantite: 4 } },
  { type: 'quitter' },
  {
    type: 'rendre_autoevaluation',
    niveaux: [{ critere: 'questionne', niveau: 1 }],
    reussi: 'La découverte.',
    a_refaire: 'La conclusion.',
    objectif_atteint: 'en_partie',
  },
  { type: 'repondre_jury', id: 'bilan', texte: 'J’ai cherché à comprendre avant de proposer.' },
  { type: 'terminer_echange' },
];

/** Mulberry32: the plan of the kills is the same each time; where they fall in the work is not. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below;
  };
}

const later = (milliseconds: number, work: () => void): Promise<void> =>
  new Promise((resolve) =>
    setTimeout(() => {
      work();
      resolve();
    }, milliseconds),
  );

/** What is on disk, read beside the server. */
function logOnDisk(data: string, id: string): string {
  const database = new DatabaseSync(join(data, 'palabre.sqlite'), { readOnly: true });
  const rows = database.prepare('select line from events where session = ? order by seq').all(id);
  database.close();
  return rows.map((row) => z.object({ line: z.string() }).parse(row).line).join('');
}

/** A candidate who sends each command again, with its key, until it is acknowledged. */
class StubbornCandidate {
  readonly acknowledged = new Map<number, SessionEvent>();
  browser = new TestBrowser((path, init) => fetch(`${this.url}${path}`, init));
  url = '';
  id = '';
  /** Position in the script. */
  done = 0;
  private readonly data: string;
  private logBefore = '';

  constructor(data: string) {
    this.data = data;
  }

  /** One step forward; false when the server did not answer. */
  async step(): Promise<boolean> {
    try {
      if (this.id === '') {
        const view = await this.browser.create({ cle: 'creation', graine: SEED });
        this.id = view.id;
        for (const event of view.events) this.acknowledged.set(event.seq, event);
        return true;
      }
      const command = script[this.done];
      if (command === undefined) {
        await this.browser.view(this.id);
        return true;
      }
      const response = await this.browser.postCommand(this.id, command, `etape-${this.done}`);
      const body: unknown = await response.json();
      // Refused: the client has broken off before the script's end. Nothing else is expected.
      expect([200, 409]).toContain(response.status);
      if (response.status === 200) {
        for (const event of commandAnswerSchema.parse(body).events) {
          this.acknowledged.set(event.seq, event);
        }
      }
      this.done += 1;
      return true;
    } catch (error) {
      if (error instanceof TypeError) return false;
      throw error;
    }
  }

  /** After a restart: nothing acknowledged is lost, nothing written has changed, replay agrees. */
  async check(): Promise<void> {
    if (this.id === '') return;
    const { events } = await this.browser.view(this.id);
    const seen = new Map(events.map((event) => [event.seq, event]));
    for (const [seq, event] of this.acknowledged) {
      // Once the report is out the view shows events whole; before, as they were acknowledged.
      expect(seen.get(seq)).toMatchObject({ type: event.type, at: event.at, t: event.t });
      if (seen.get(seq)?.empreinte === event.empreinte) expect(seen.get(seq)).toEqual(event);
    }
    const log = logOnDisk(this.data, this.id);
    expect(log.startsWith(this.logBefore)).toBe(true);
    this.logBefore = log;
    const read = readLog(log);
    expect(read.problems).toEqual([]);
    const { scenario } = fixtureSituation;
    const world = { scenario: { ...scenario }, sale: saleContextOf(scenario) };
    expect(verifyLog(read.events, world)).toBeNull();
    const { phase, tours, script: said, parole, jury } = foldLog(read.events);
    expect(foldLog(events)).toMatchObject({ phase, tours, script: said, parole, jury });
    const spoken = read.events.flatMap((event) =>
      event.type === 'candidat.a_parle' ? [event.data.texte] : [],
    );
    const asked = script.flatMap((command) => (command.type === 'parler' ? [command.texte] : []));
    expect(spoken).toEqual(asked.slice(0, spoken.length));
  }
}

// Together: each waits for its own server most of the time.
describe('[S13] a server killed at any moment', { concurrent: true, timeout: 240_000 }, () => {
  it.each(Array.from({ length: SESSIONS }, (_, index) => index))(
    `session %i: ${KILLS_EACH} kills, no acknowledged event lost`,
    async (index) => {
      const draw = generator(SEED + index);
      const folder = mkdtempSync(join(tmpdir(), 'palabre-kill-'));
      const data = join(folder, 'donnees');
      const env = {
        PALABRE_DATA: data,
        PALABRE_SCENARIOS: writeFixtureFolder(folder),
        NODE_COMPILE_CACHE: join(tmpdir(), 'palabre-compile-cache'),
      };
      const candidate = new StubbornCandidate(data);
      const restart = async (): Promise<ServerProcess> => {
        const server = await startProcess(['--port', '0'], env);
        candidate.url = server.url;
        await candidate.check();
        return server;
      };
      for (let kills = 0; kills < KILLS_EACH; kills += 1) {
        if (draw(6) < 1) {
          const starting = spawnServer(['--port', '0'], env);
          await later(draw(300), () => starting.child.kill('SIGKILL'));
          await starting.exited;
          continue;
        }
        const server = await restart();
        for (let calm = Math.floor(draw(3)); calm > 0; calm -= 1) {
          expect(await candidate.step()).toBe(true);
        }
        const killed = later(draw(12), () => server.child.kill('SIGKILL'));
        while (await candidate.step());
        await killed;
        await server.exited;
      }
      const server = await restart();
      while (candidate.done < script.length) expect(await candidate.step()).toBe(true);
      await candidate.check();
      const log = readLog(logOnDisk(data, candidate.id));
      expect(foldLog(log.events).phase).toBe('bilan');
      const count = (type: string): number =>
        log.events.filter((event) => event.type === type).length;
      expect(count('bilan.calcule')).toBe(1);
      expect(count('candidat.a_parle')).toBeGreaterThan(TURNS.length);
      expect(await server.stop('SIGTERM')).toBe(0);
      expect(existsSync(join(data, 'palabre.sqlite'))).toBe(true);
      rmSync(folder, { recursive: true, force: true });
    },
  );
});
