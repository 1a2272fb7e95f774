#!/usr/bin/env node
// node corpus/seconde-lecture/accord.mjs : l’accord des deux lectures des ventes et des gammes.
// `ventes-et-gammes.tsv` : « V01-1#3 », une tabulation, les actes que la seconde lecture donne au
// troisième tour du candidat (variantes comprises) de la vente V01-1.
import { readdirSync, readFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const first = new Map();
for (const folder of ['ventes', 'gammes']) {
  const path = new URL(`../${folder}/`, here);
  for (const name of readdirSync(path).filter((file) => file.endsWith('.txt'))) {
    let sale = '';
    let rank = 0;
    for (const line of readFileSync(new URL(name, path), 'utf8').split('\n')) {
      if (line.startsWith('# ')) {
        sale = line.slice(2).split('·')[0].trim();
        rank = 0;
      } else if (/^[>~] /.test(line)) {
        rank += 1;
        const acts = [...line.matchAll(/\[([^\]]*)\]/g)].flatMap(([, inside]) =>
          inside.split(',').map((act) => act.trim().split(':')[0]),
        );
        first.set(`${sale}#${rank}`, { folder, acts: new Set(acts.filter((act) => act !== '')) });
      }
    }
  }
}

const counts = new Map();
const count = (group, both, either) => {
  const known = counts.get(group) ?? { turns: 0, both: 0, either: 0 };
  counts.set(group, {
    turns: known.turns + 1,
    both: known.both + both,
    either: known.either + either,
  });
};
const table = readFileSync(new URL('ventes-et-gammes.tsv', here), 'utf8');
for (const line of table.trim().split('\n')) {
  const [id = '', told = ''] = line.split('\t');
  const known = first.get(id);
  if (known === undefined) throw new Error(`${id} : ce tour n’est ni dans ventes ni dans gammes`);
  const second = new Set(
    told
      .split(',')
      .map((act) => act.trim())
      .filter((act) => act !== ''),
  );
  const both = [...second].filter((act) => known.acts.has(act)).length;
  for (const group of [`${known.folder}`, `${known.folder} ${id[0]}`])
    count(group, both, second.size + known.acts.size);
}
for (const [group, { turns, both, either }] of [...counts].toSorted(([a], [b]) =>
  a.localeCompare(b),
))
  console.log(`${group.padEnd(10)} ${turns} tours, micro-F1 ${((2 * both) / either).toFixed(3)}`);
