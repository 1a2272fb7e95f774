// Learns the language layer from `corpus/`: writes `lexicon.json` and `model.json` beside the code
// that reads them. Same corpus and same code, same files, byte for byte.
//
//   npm run language:train
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeLexicon } from '../src/training/encode-lexicon.ts';
import { readLexicon } from '../src/training/read-lexicon.ts';
import { root } from './root.mjs';

const corpus = join(root, 'corpus');
const learned = join(root, 'src/engine/language/learned');

/** @param {string} name @param {unknown} data */
function write(name, data) {
  const text = `${JSON.stringify(data, null, 1)}\n`;
  writeFileSync(join(learned, name), text);
  const size = (gzipSync(text, { level: 9 }).length / 1024).toFixed(0);
  console.log(`${name} : ${size} Kio compressés`);
}

write('lexicon.json', encodeLexicon(readLexicon(corpus)));
// Only now: what follows reads the lexicon when it is loaded.
const { train } = await import('../src/training/train.ts');
write('model.json', await train(root, corpus, console.log));
