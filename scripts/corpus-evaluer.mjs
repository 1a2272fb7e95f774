// Runs the analyser over the annotated dialogues and prints how well it agrees with them:
// punctuated as written, then as a speech recogniser would write them, in French and in English.
//
//   npm run corpus:evaluer [-- FOLDER]      FOLDER: dialogues to measure on (default: corpus/dev)
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { corpusContextSchema } from '../src/engine/domain/corpus-context.ts';
import { corpusDialogueSchema } from '../src/engine/domain/corpus-dialogue.ts';
import { saleContextOfCorpus } from '../src/engine/domain/sale-context-of.ts';
import { annotateDialogue } from '../src/engine/interview/annotate-dialogue.ts';

const root = resolve(import.meta.dirname, '..');
const reference = resolve(process.argv[2] ?? join(root, 'corpus/dev'));
const work = mkdtempSync(join(tmpdir(), 'palabre-corpus-'));

const LANGUAGES = [
  { name: 'français', options: ['--langue', 'fr'] },
  { name: 'anglais', options: ['--langue', 'en'] },
  { name: 'ensemble', options: [] },
];

/** @param {string} path @returns {unknown} */
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
/** @param {string} name @param {string[]} args */
const tool = (name, args) =>
  execFileSync(process.execPath, [join(root, 'corpus', name), ...args], { encoding: 'utf8' });

/**
 * Annotates every dialogue of `from` into `to`; each starts without its labels.
 *
 * @param {string} from
 * @param {string} to
 */
function annotate(from, to) {
  mkdirSync(to, { recursive: true });
  /** @type {Map<string, import('../src/engine/domain/corpus-context.ts').CorpusContext>} */
  const contexts = new Map();
  for (const name of readdirSync(from).filter((file) => file.endsWith('.contexte.json'))) {
    const context = corpusContextSchema.parse(read(join(from, name)));
    contexts.set(context.id, context);
  }
  for (const name of readdirSync(from).filter(
    (file) => file.endsWith('.json') && !file.includes('contexte'),
  )) {
    const dialogue = corpusDialogueSchema.parse(read(join(from, name)));
    const context = contexts.get(dialogue.contexte);
    if (context === undefined)
      throw new Error(`${name} : le contexte « ${dialogue.contexte} » manque dans ${from}`);
    const bare = {
      ...dialogue,
      tours: dialogue.tours.map((turn) =>
        turn.qui === 'client'
          ? turn
          : { ...turn, actes: [], themes: [], objection: null, conditions: [] },
      ),
    };
    writeFileSync(
      join(to, name),
      JSON.stringify(annotateDialogue(bare, saleContextOfCorpus(context, dialogue.langue))),
    );
  }
}

try {
  const spoken = join(work, 'parole');
  tool('vers-asr.mjs', [reference, spoken]);
  for (const { title, from } of [
    { title: 'ponctué', from: reference },
    { title: 'transcription', from: spoken },
  ]) {
    const predicted = join(work, `${title}-trouve`);
    annotate(from, predicted);
    for (const { name, options } of LANGUAGES) {
      console.log(`\n— ${name}, ${title}`);
      console.log(tool('evaluer.mjs', [reference, predicted, ...options]).trim());
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
