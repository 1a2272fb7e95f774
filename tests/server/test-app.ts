import { DatabaseSync } from 'node:sqlite';
import { scenarioFingerprint } from '#content/scenario-fingerprint.ts';
import type { Assets } from '#server/http/assets/assets.ts';
import { type AppPorts, createApp } from '#server/http/create-app.ts';
import type { LibraryEntry } from '#server/ports/library.ts';
import { createSqliteStore } from '#server/store/create-sqlite-store.ts';
import { fixtureSituation } from './fixture-situation.ts';
import { TestBrowser } from './test-browser.ts';

/** The fixture as the library offers it. */
export const fixtureEntry: LibraryEntry = {
  ...fixtureSituation,
  empreinte: scenarioFingerprint(fixtureSituation.scenario),
};

const START = Date.parse('2026-03-02T08:00:00.000Z');

/**
 * The whole server without its socket, over a database in memory, with a clock that the test moves.
 * `restart` makes a new process on the same data.
 */
export class TestApp {
  now = START;
  readonly database: DatabaseSync;
  readonly reported: unknown[] = [];
  private readonly changes: Partial<AppPorts>;
  private app;
  private drawn = 0;

  /** @param database the data of another process, to share them */
  constructor(changes: Partial<AppPorts> = {}, database = new DatabaseSync(':memory:')) {
    this.changes = changes;
    this.database = database;
    this.app = this.assemble();
  }

  private assemble() {
    const assets: Assets = new Map();
    return createApp({
      store: createSqliteStore(this.database),
      library: [fixtureEntry],
      clock: () => this.now,
      ids: {
        session: () => `0198-${(this.drawn += 1)}`,
        device: () => String((this.drawn += 1)).padStart(43, 'a'),
        seed: () => 7,
      },
      wording: null,
      assets,
      version: '0.0.0',
      names: [],
      report: (error) => this.reported.push(error),
      ...this.changes,
    });
  }

  restart(): void {
    this.app = this.assemble();
  }

  wait(seconds: number): void {
    this.now += seconds * 1000;
  }

  fetch(path: string, init?: RequestInit): Promise<Response> {
    return Promise.resolve(this.app.request(path, init));
  }

  browser(): TestBrowser {
    return new TestBrowser((path, init) => this.fetch(path, init));
  }
}
