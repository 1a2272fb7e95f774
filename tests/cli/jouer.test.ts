import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readLog } from '#engine/log/read-log.ts';
import { palabre, temporaryFolder } from './palabre.ts';

const SITUATION = 'imprimante-etude-roux';

const reportSchema = z.strictObject({
  scenario: z.literal(SITUATION),
  graine: z.number(),
  fin: z.enum(['accord', 'suite', 'refus', 'rupture', 'temps', 'depart']),
  conditions: z.record(z.string(), z.number()).nullable(),
  note: z.number().nullable(),
  criteres: z.array(z.strictObject({ id: z.string(), niveau: z.int().nullable() })),
  zone: z.boolean(),
});

describe('a simulated candidate', () => {
  it('[K20] [K22] plays the same sale with the same seed, and only the result is printed', async () => {
    const args = ['jouer', SITUATION, '--candidat', 'expert', '--graine', '5', '--json'];
    const [first, second] = await Promise.all([palabre(args), palabre(args)]);
    expect(first).toEqual(second);
    expect(first).toMatchObject({ code: 0, err: '' });
    const { graine, criteres } = reportSchema.parse(JSON.parse(first.out));
    expect(graine).toBe(5);
    expect(criteres.map(({ id }) => id)).toEqual(['C1-1', 'C1-2']);
  });

  it('[K20] has its play, its ending and its levels printed', async () => {
    const { code, out } = await palabre(['jouer', SITUATION, '--candidat', 'faible']);
    expect(code).toBe(0);
    expect(out).toMatch(/^00:00 {2}Anne Roux\n {7}Bonjour, asseyez-vous\.\n/u);
    expect(out).toContain('Candidat');
    expect(out).toContain('Note proposée');
    expect(out).toContain('C1-1');
  });

  it('[K5] wants a situation that exists', async () => {
    const { code, err } = await palabre(['jouer', 'imprimante', '--candidat', 'expert']);
    expect(code).toBe(1);
    expect(err.replaceAll('\u202f', ' ')).toBe(
      `La situation « imprimante » est inconnue.\nRemède : Vouliez-vous dire « ${SITUATION} » ? Les situations connues : ${SITUATION}.\n`,
    );
  });
});

describe('a person', () => {
  const LINES = [
    'Bonjour madame Roux, je suis Léa Morin, d’Impress’Ouest.',
    '',
    'Comment se passent vos impressions aujourd’hui ?',
    'a'.repeat(10_001),
    '120 euros par mois.\u001b[2J',
  ];

  it('[K21] [K23] plays line by line; the end of the input leaves the room', async () => {
    const folder = temporaryFolder();
    const journal = join(folder, 'essai.jsonl');
    const args = ['jouer', SITUATION, '--graine', '2', '--journal', journal];
    const { code, out, err } = await palabre(args, `${LINES.join('\r\n')}\n`);
    expect(code).toBe(0);
    expect(out).toMatch(/^Anne Roux.: Bonjour, asseyez-vous\.\n/u);
    expect(out).toContain('Le candidat quitte l’entretien');
    expect(out).not.toContain('Vous :');
    expect(err).toContain('Votre réplique est vide');
    expect(err).toContain('10001 caractères');
    const { events, problems } = readLog(readFileSync(journal, 'utf8'));
    expect(problems).toEqual([]);
    expect(events.filter(({ type }) => type === 'candidat.a_parle')).toHaveLength(3);
    expect(events.at(-1)).toMatchObject({ type: 'entretien.termine', data: { comment: 'depart' } });
    expect(readdirSync(folder)).toEqual(['essai.jsonl']);

    const replayed = await palabre(['rejouer', journal, '--verifier']);
    expect(replayed.out).toContain('conforme');
  });

  it('[K8] cannot command the terminal of who reads the play', async () => {
    const journal = join(temporaryFolder(), 'essai.jsonl');
    const said = 'Bonjour.\u001b[2J\u001b]0;titre\u0007\u202e';
    await palabre(['jouer', SITUATION, '--journal', journal], `${said}\n`);
    const { out } = await palabre(['rejouer', journal]);
    expect(out).toContain('Bonjour.');
    for (const mark of ['\u001b', '\u0007', '\u202e']) expect(out).not.toContain(mark);
  });

  it('[K21] [K22] the same lines give the same result; the client is heard aside', async () => {
    const args = ['jouer', SITUATION, '--graine', '2', '--json'];
    const stdin = 'Bonjour.\nComment imprimez-vous ?\n';
    const [first, second] = await Promise.all([palabre(args, stdin), palabre(args, stdin)]);
    expect(first).toEqual(second);
    expect(reportSchema.parse(JSON.parse(first.out)).fin).toBe('depart');
    expect(first.err).toContain('Bonjour, asseyez-vous.');
  });

  it('[K23] may feed it anything', async () => {
    const noise = Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 167) % 256));
    const { code, out } = await palabre(['jouer', SITUATION, '--graine', '2'], noise);
    expect(code).toBe(0);
    expect(out).toContain('Note proposée');
  });
});

describe('the log', () => {
  const play = (journal: string) =>
    palabre(['jouer', SITUATION, '--candidat', 'faible', '--json', '--journal', journal]);

  it('[K6] [K3] says when it cannot be written, and leaves nothing behind', async () => {
    const folder = temporaryFolder();
    const nowhere = await play(join(folder, 'absent', 'essai.jsonl'));
    expect(nowhere).toMatchObject({ code: 1, out: '' });
    expect(nowhere.err).toContain('n’existe pas');
    expect((await play(folder)).err).toContain('est un dossier');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.skipIf(!existsSync('/dev/full'))('[K6] says when the disk is full', async () => {
    const { code, err } = await play('/dev/full');
    expect(code).toBe(1);
    expect(err).toContain('Le disque est plein');
    expect(existsSync('/dev/full')).toBe(true);
  });

  it('[K6] replaces what was there', async () => {
    const journal = join(temporaryFolder(), 'essai.jsonl');
    writeFileSync(journal, 'ancien');
    expect((await play(journal)).code).toBe(0);
    expect(readLog(readFileSync(journal, 'utf8')).problems).toEqual([]);
  });
});
