import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLog } from '#engine/log/read-log.ts';
import { sealFacts } from '#engine/log/seal-facts.ts';
import { writeLog } from '#engine/log/write-log.ts';
import { FIXTURES, palabre, temporaryFolder } from './palabre.ts';

const KEPT = readFileSync(join(FIXTURES, 'entretien.jsonl'), 'utf8');

/** A log changed by hand, and what is said of it. */
async function changed(text: string, ...options: string[]) {
  const path = join(temporaryFolder(), 'modifie.jsonl');
  writeFileSync(path, text);
  return { path, ...(await palabre(['rejouer', path, ...options])) };
}

describe('rejouer', () => {
  it('[K50] shows the play and where it stood', async () => {
    const { code, out, err } = await palabre(['rejouer', 'entretien.jsonl']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    await expect(out).toMatchFileSnapshot('golden/rejouer.txt');
  });

  it('[K50] stops at an instant', async () => {
    const { out } = await palabre(['rejouer', 'entretien.jsonl', '--a', '0:05']);
    await expect(out).toMatchFileSnapshot('golden/rejouer-a-0-05.txt');
  });

  it('[K50] needs no situation to show a log', async () => {
    const { events } = readLog(KEPT);
    const foreign = events.map((event) =>
      event.type === 'session.creee'
        ? { ...event, data: { ...event.data, scenario: { ...event.data.scenario, id: 'autre' } } }
        : event,
    );
    const { code, out } = await changed(writeLog(resealed(foreign)));
    expect(code).toBe(0);
    expect(out).toContain('Client');
  });

  it('[K51] says that a fresh log follows from its interview', async () => {
    const journal = join(temporaryFolder(), 'essai.jsonl');
    await palabre([
      'jouer',
      'imprimante-etude-roux',
      '--candidat',
      'expert',
      '--json',
      '--journal',
      journal,
    ]);
    const { code, out } = await palabre(['rejouer', journal, '--verifier']);
    expect(code).toBe(0);
    expect(out).toContain('conforme');
    const both = await palabre(['rejouer', journal, '--a', '0:10', '--verifier']);
    expect(both.out.indexOf('00:00')).toBeGreaterThan(both.out.indexOf('conforme'));
  });

  it('[K51] names the first event that does not follow, in a log re-sealed after a change', async () => {
    const { events } = readLog(KEPT);
    const at = events.findIndex(({ type }) => type === 'client.a_decide');
    const forged = events.map((event) =>
      event.type === 'client.a_parle' && event.seq > at
        ? { ...event, data: { ...event.data, texte: 'J’accepte tout.' } }
        : event,
    );
    const { code, out, err } = await changed(writeLog(resealed(forged)), '--verifier');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('ne découle pas de l’entretien');
    expect(err).toContain('J’accepte tout.');
  });

  it.each([
    ['a cut last line', KEPT.slice(0, -40), /:\d+.: La dernière ligne est coupée/u],
    ['a changed byte', KEPT.replace('asseyez', 'asseyer'), /empreinte/u],
    ['a line taken out', KEPT.split('\n').toSpliced(3, 1).join('\n'), /:4.: L’évènement porte/u],
    ['another kind of file', 'format: 1\nid: x\n', /:1.: Cette ligne n’est pas un évènement/u],
    ['a newer version', KEPT.replaceAll('"v":1', '"v":9'), /version plus récente/u],
  ])('[K50] refuses %s, with its line and its mend', async (_, text, words) => {
    const { code, out, err, path } = await changed(text, '--verifier');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(path);
    expect(err).toMatch(words);
    expect(err).toMatch(/Remède/u);
  });
});

/** The same events with their hashes made again: a forger's log. */
function resealed(events: ReturnType<typeof readLog>['events']) {
  const [first] = events;
  const stamp = { session: first?.session ?? '', at: first?.at ?? '', cle: null };
  return sealFacts(
    null,
    events.map(
      ({ v: _v, session: _s, seq: _n, at: _at, cle: _c, prec: _p, empreinte: _e, ...fact }) => fact,
    ),
    stamp,
  );
}
