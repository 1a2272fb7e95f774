import { LOG_VERSION } from '#engine/domain/session-event.ts';

type RawEvent = Readonly<Record<string, unknown>>;

/**
 * Brings a raw event from the version before to the next, by version. Empty so far: version 1 is the
 * first. A migration changes the shape, never the hash: chains are checked on the raw line.
 */
const MIGRATIONS: ReadonlyMap<number, (event: RawEvent) => RawEvent> = new Map();

/** The event in the newest shape, or why it cannot be: made by a newer Palabre, or no version at all. */
export function migrateEvent(event: RawEvent): RawEvent | 'version_future' | 'sans_version' {
  let current = event;
  for (;;) {
    const version = current['v'];
    if (typeof version !== 'number' || version < 1) return 'sans_version';
    if (version > LOG_VERSION) return 'version_future';
    if (version === LOG_VERSION) return current;
    const migrate = MIGRATIONS.get(version);
    if (migrate === undefined) return 'sans_version';
    current = migrate(current);
  }
}
