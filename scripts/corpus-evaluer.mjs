// Prints how well the analyser agrees with the annotated dialogues: as written, as a speech
// recogniser would write them, and with one word in ten misheard; in French and in English.
//
//   npm run corpus:evaluer              every situation of corpus/dev and corpus/dialogues, judged by
//                                       a model that has seen nothing of it
//   npm run corpus:evaluer -- FOLDER    other dialogues, or drills, judged by the model that ships
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { annotateDialogue } from '../src/engine/interview/annotate-dialogue.ts';
import { shippedModel } from '../src/engine/language/learned/shipped-model.ts';
import { asHeard } from '../src/training/as-heard.ts';
import { judgeFolds } from '../src/training/judge-folds.ts';
import { keepFolds, keptFolds } from '../src/training/keep-folds.ts';
import { measureConfidence } from '../src/training/measure-confidence.ts';
import { measureDrills } from '../src/training/measure-drills.ts';
import { misheard } from '../src/training/misheard.ts';
import { readCorpus } from '../src/training/read-corpus.ts';
import { readDialogues } from '../src/training/read-dialogues.ts';
import { readLessons } from '../src/training/teaching.ts';
import { rewriteDialogue } from '../src/training/rewrite-dialogue.ts';
import { trainFolds } from '../src/training/train-folds.ts';
import { root } from './root.mjs';

const corpus = join(root, 'corpus');
const [, , folder] = process.argv;

/** @param {number} share */
function percent(share) {
  return `${(share * 100).toFixed(1).replace('.', ',')} %`;
}

const VARIANTS = [
  { title: 'ponctué', rewrite: (/** @type {string} */ text) => text },
  { title: 'transcription', rewrite: asHeard },
  {
    title: 'transcription, un mot sur dix faux',
    rewrite: (/** @type {string} */ text) => misheard(text),
  },
];
const LANGUAGES = [
  { name: 'français', langue: 'fr' },
  { name: 'anglais', langue: 'en' },
];

if (folder !== undefined && readdirSync(resolve(folder)).some((name) => name.endsWith('.txt'))) {
  const drills = readCorpus(resolve(folder), 'answer');
  for (const { name, langue } of LANGUAGES) {
    const { turns, microF1, silent, imagined } = measureDrills(
      drills.filter(({ context }) => context.sale.langue === langue),
    );
    console.log(
      `${name} : ${turns} réponses, micro-F1 ${microF1.toFixed(3)}, actes non entendus ${percent(silent)}, acte prêté à une réponse qui n’en a pas ${percent(imagined)}`,
    );
  }
  process.exit();
}

/** @returns {Promise<(situation: string) => import('../src/engine/language/learned/decode-model.ts').Model | undefined>} */
async function leftOutModels() {
  const lessons = readLessons(corpus);
  let models = keptFolds(root, corpus);
  if (models === null) {
    console.log('Apprentissage des modèles, chacun sans une partie des situations :');
    models = await trainFolds(corpus, console.log);
    keepFolds(root, corpus, models);
  }
  return judgeFolds(lessons, models);
}

const modelOf = folder === undefined ? await leftOutModels() : shippedModel;
const played =
  folder === undefined
    ? ['dev', 'dialogues'].flatMap((one) => readDialogues(join(corpus, one)))
    : readDialogues(resolve(folder));

const work = mkdtempSync(join(tmpdir(), 'palabre-corpus-'));
try {
  const gold = join(work, 'reference');
  mkdirSync(gold);
  for (const { name, dialogue } of played)
    writeFileSync(join(gold, name), JSON.stringify(dialogue));
  for (const [rank, { title, rewrite }] of VARIANTS.entries()) {
    const found = join(work, `trouve-${rank}`);
    mkdirSync(found);
    for (const { name, dialogue, sale } of played) {
      const told = rewriteDialogue(dialogue, rewrite);
      writeFileSync(
        join(found, name),
        JSON.stringify(annotateDialogue(told, sale, modelOf(sale.id))),
      );
    }
    for (const { name, langue } of LANGUAGES) {
      console.log(`\n— ${name}, ${title}`);
      const evaluer = [join(corpus, 'evaluer.mjs'), gold, found, '--langue', langue];
      console.log(execFileSync(process.execPath, evaluer, { encoding: 'utf8' }).trim());
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`\n— confiance\n${measureConfidence(played, modelOf)}`);
