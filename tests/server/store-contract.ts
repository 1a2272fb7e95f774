import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLog } from '#engine/log/read-log.ts';
import { SeqConflict } from '#server/store/seq-conflict.ts';
import type { Append, Store } from '#server/store/store.ts';
import { sampleSession } from './sample-session.ts';

/** A place a store can be opened on, closed and opened again. */
export interface StoreHouse {
  open(): Promise<Store>;
  dispose(): Promise<void>;
}

/** What every store promises (src/server/store/SPEC.md), whatever is behind it. */
export function storeContract(name: string, makeHouse: () => Promise<StoreHouse>): void {
  describe(`contract of the store: ${name}`, () => {
    let house: StoreHouse;
    let store: Store;
    const { session, rest } = sampleSession('a', 'appareil-1');

    const next = (from: number, count: number, cle: string | null = null): Append => ({
      session: session.id,
      expected: from,
      events: rest.slice(from, from + count),
      cle,
      summary: { phase: 'preparation', tours: from, fin: null, note: null, sur: null },
      modifie: `2026-01-02T00:00:0${from}.000Z`,
    });

    beforeEach(async () => {
      house = await makeHouse();
      store = await house.open();
      await store.create(session);
    });
    afterEach(async () => {
      await store.close();
      await house.dispose();
    });

    const reopen = async (): Promise<void> => {
      await store.close();
      store = await house.open();
    };

    it('[M1] gives back a session, its log and its situation, also after a restart', async () => {
      await store.append(next(0, 2));
      await reopen();
      const { events, problems } = readLog(await store.log(session.id));
      expect(problems).toEqual([]);
      expect(events).toEqual([...session.events, ...rest.slice(0, 2)]);
      expect(await store.lastSeq(session.id)).toBe(2);
      expect(await store.situation(session.id)).toEqual(session.situation);
      expect(await store.find(session.id)).toEqual({
        id: session.id,
        device: 'appareil-1',
        scenario: session.scenario,
        mode: 'entrainement',
        cree: session.cree,
        modifie: '2026-01-02T00:00:00.000Z',
        summary: { phase: 'preparation', tours: 0, fin: null, note: null, sur: null },
      });
    });

    it('[M2] knows nothing of a session that does not exist', async () => {
      expect(await store.find('inconnu')).toBeNull();
      expect(await store.situation('inconnu')).toBeNull();
      expect(await store.log('inconnu')).toBe('');
      expect(await store.lastSeq('inconnu')).toBeNull();
      expect(await store.keys('inconnu', 50)).toEqual([]);
      await expect(store.append({ ...next(0, 1), session: 'inconnu' })).rejects.toThrow(
        SeqConflict,
      );
    });

    it('[M3] refuses a writer who does not know the end of the log, and writes nothing', async () => {
      await store.append(next(0, 2));
      const before = await store.log(session.id);
      await expect(store.append(next(0, 1, 'tardive'))).rejects.toThrow(SeqConflict);
      await expect(store.append({ ...next(2, 1), expected: 7 })).rejects.toThrow(SeqConflict);
      expect(await store.log(session.id)).toBe(before);
      expect(await store.keyRange(session.id, 'tardive')).toBeNull();
      expect((await store.find(session.id))?.summary.tours).toBe(0);
    });

    it('[M4] writes the events of a request all or none', async () => {
      const [first, second] = rest;
      if (first === undefined || second === undefined) throw new Error('sample too short');
      const twice = { ...next(0, 2, 'double'), events: [first, second, second] };
      await expect(store.append(twice)).rejects.toThrow();
      expect(readLog(await store.log(session.id)).events).toEqual(session.events);
      expect(await store.keyRange(session.id, 'double')).toBeNull();
      await store.append(next(0, 2, 'double'));
      expect(await store.keyRange(session.id, 'double')).toEqual({ premier: 1, dernier: 2 });
    });

    it('[M5] prolongs the range of a key already known', async () => {
      await store.append(next(0, 1, 'tour'));
      await store.append(next(1, 2, 'tour'));
      await reopen();
      expect(await store.keyRange(session.id, 'tour')).toEqual({ premier: 1, dernier: 3 });
    });

    it('[M6] lists the last keys, oldest first', async () => {
      await store.append(next(0, 1, 'un'));
      await store.append(next(1, 1, 'deux'));
      await store.append(next(2, 1, 'trois'));
      expect(await store.keys(session.id, 2)).toEqual(['deux', 'trois']);
    });

    it('[M7] creates once for a device and a key', async () => {
      const again = sampleSession('b', 'appareil-1').session;
      expect(await store.create({ ...again, cle: session.cle })).toBe(false);
      expect((await store.findByKey('appareil-1', session.cle))?.id).toBe(session.id);
      expect(await store.findByKey('appareil-2', session.cle)).toBeNull();
      expect(await store.find(again.id)).toBeNull();
      expect(await store.log(again.id)).toBe('');
      const other = sampleSession('c', 'appareil-2').session;
      expect(await store.create({ ...other, cle: session.cle })).toBe(true);
    });

    it('[M8] lists the sessions of a device only, the last modified first', async () => {
      const other = sampleSession('b', 'appareil-1').session;
      await store.create({ ...other, modifie: '2026-01-01T12:00:00.000Z' });
      await store.create(sampleSession('c', 'appareil-2').session);
      await store.append(next(0, 1));
      const listed = await store.list('appareil-1');
      expect(listed.map(({ id }) => id)).toEqual([session.id, other.id]);
    });

    it('[M9] erases a session whole, and leaves the others', async () => {
      const other = sampleSession('b', 'appareil-1').session;
      await store.create(other);
      await store.append(next(0, 1, 'un'));
      await store.erase(session.id);
      expect(await store.find(session.id)).toBeNull();
      expect(await store.log(session.id)).toBe('');
      expect(await store.situation(session.id)).toBeNull();
      expect(await store.keyRange(session.id, 'un')).toBeNull();
      expect(await store.situation(other.id)).toEqual(other.situation);
      expect(readLog(await store.log(other.id)).events).toEqual(other.events);
    });
  });
}
