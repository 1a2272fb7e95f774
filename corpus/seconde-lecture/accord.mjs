#!/usr/bin/env node
// node corpus/seconde-lecture/accord.mjs : l’accord des deux lectures des dialogues, des ventes et des gammes.
// `../arbitrages/` : ce qu’un troisième lecteur tranche. Dans `../dialogues/`, c’est déjà fait.
// `ventes/` : la relecture de toutes les ventes (« relectures V », les situations en V).
// `dev/` : une lecture des dialogues qu’ont annotés les auteurs du guide.
// `dialogues/` : celle des nôtres, réglée sur l’usage des auteurs du guide.
// `reserve-auteurs/`, `reserve/` : les actes qu’y ont mis ceux qui l’ont écrite, puis d’autres.
// `ventes-relues/` : une troisième lecture de quelques ventes, réglée de même.
// `reponses/` : celle d’une situation de chaque main qui a écrit des réponses isolées (CF, TW, TX).
// `ventes-et-gammes.tsv` : « V01-1#3 », une tabulation, les actes que la seconde lecture donne au
// troisième tour du candidat (variantes comprises) de la vente V01-1.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const first = new Map();
for (const [folder, kind] of [
  ['ventes', 'ventes'],
  ['ventes-relues', 'ventes'],
  ['gammes', 'gammes'],
  ['reponses', 'reponses'],
  ['reserve-gammes', 'reponses'],
]) {
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
        const marked = acts.filter((act) => act !== '');
        first.set(`${sale}#${rank}`, { folder: kind, acts: new Set(marked), ruled: new Set(marked) });
      }
    }
  }
}

for (const folder of ['dev', 'dialogues', 'reserve']) {
  const path = new URL(`../${folder}/`, here);
  for (const name of readdirSync(path).filter((file) => /-\d\d\.json$/.test(file))) {
    const { id, tours } = JSON.parse(readFileSync(new URL(name, path), 'utf8'));
    tours
      .filter(({ qui }) => qui === 'candidat')
      .forEach(({ actes }, i) => {
        // What the first reader had put in the dialogues is found again from what was ruled.
        first.set(`${id}#${i + 1}`, { folder, acts: new Set(actes) });
      });
  }
}

/** Turns, acts both readers give, acts of either, and for each act those only one of them gives. */
const counts = new Map();
const compare = (groups, one, two) => {
  const both = [...two].filter((act) => one.has(act)).length;
  for (const group of groups) {
    const known = counts.get(group) ?? { turns: 0, both: 0, either: 0, onlyOne: {}, onlyTwo: {} };
    known.turns += 1;
    known.both += both;
    known.either += one.size + two.size;
    for (const act of one) if (!two.has(act)) known.onlyOne[act] = (known.onlyOne[act] ?? 0) + 1;
    for (const act of two) if (!one.has(act)) known.onlyTwo[act] = (known.onlyTwo[act] ?? 0) + 1;
    counts.set(group, known);
  }
};
const f1 = ({ both, either }) => ((2 * both) / either).toFixed(3);

/** Each line of a folder that says something of a turn of a marked sale, beside what the marks say of it. */
function* linesOf(folder) {
  for (const name of readdirSync(folder)) {
    let sale = '';
    for (const line of readFileSync(new URL(name, folder), 'utf8').split('\n')) {
      if (line.startsWith('# ')) sale = line.slice(2).trim();
      else if (line !== '') {
        const [rank, ...labels] = line.split(' ');
        const id = `${sale}#${rank}`;
        const marked = first.get(id);
        if (marked === undefined) throw new Error(`${name} : ${sale} n’a pas de tour ${rank}`);
        yield { id, sale, marked, labels };
      }
    }
  }
}

const actsIn = (labels) =>
  new Set(labels.filter((act) => act !== '-').map((act) => act.split(':')[0]));

const reread = new Map();
for (const folder of ['ventes/', 'dialogues/'])
  for (const { id, labels } of linesOf(new URL(folder, here))) reread.set(id, actsIn(labels));

/** For each folder: turns and acts ruled, and acts of which the marks were right. */
const rulings = new Map();
for (const { id, marked, labels } of linesOf(new URL('../arbitrages/', here))) {
  const count = rulings.get(marked.folder) ?? { turns: 0, acts: 0, right: 0 };
  count.turns += 1;
  for (const label of labels) {
    const act = label.slice(1).split(':')[0];
    const present = label.startsWith('+');
    if (marked.folder === 'dialogues') {
      const had = reread.has(id) ? !reread.get(id).has(act) : !present;
      if (had) marked.acts.add(act);
      else marked.acts.delete(act);
    } else if (present) marked.ruled.add(act);
    else marked.ruled.delete(act);
    count.acts += 1;
    if (marked.acts.has(act) === present) count.right += 1;
  }
  rulings.set(marked.folder, count);
}
for (const [name, { turns, acts, right }] of rulings)
  console.log(`arbitrages, ${name} : ${acts} actes dans ${turns} tours, première lecture juste ${right} fois`);

/** All of them, then those in the language of a dialogue: `CE` and `RE` are in English. */
const withLanguage = (name, id) => [
  name,
  `${name} en ${/^[CR]E/.test(id) ? 'anglais' : 'français'}`,
];

for (const [id, second] of reread) {
  const { folder, acts } = first.get(id);
  const groups =
    folder === 'dialogues'
      ? withLanguage(folder, id)
      : ['relectures', `relectures ${id.replace(/\d.*/, '')}`];
  compare(groups, acts, second);
}

for (const { id, marked, labels } of linesOf(new URL('ventes-relues/', here))) {
  const third = actsIn(labels);
  compare(['troisième lecture et crochets'], marked.acts, third);
  compare(['troisième lecture et relecture'], reread.get(id), third);
}

for (const { sale, marked, labels } of linesOf(new URL('reponses/', here))) {
  const [situation = ''] = sale.split('-');
  const context = ['reponses', 'reserve-gammes']
    .map((folder) => new URL(`../${folder}/${situation}.contexte.json`, here))
    .find((path) => existsSync(path));
  const { langue = 'fr' } = JSON.parse(readFileSync(context, 'utf8'));
  const group = `réponses ${situation.startsWith('CF') ? 'CF' : 'TW et TX'}`;
  compare([group, `${group}, ${langue}`], marked.acts, actsIn(labels));
}

for (const { marked, labels } of linesOf(new URL('dev/', here)))
  compare(['dev'], marked.acts, actsIn(labels));

for (const { id, labels } of linesOf(new URL('reserve-auteurs/', here)))
  first.get(id).acts = actsIn(labels);
for (const { id, marked, labels } of linesOf(new URL('reserve/', here)))
  compare(withLanguage('réserve', id), marked.acts, actsIn(labels));

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
  compare([known.folder, `${known.folder} ${id[0]}`], known.acts, second);
  compare([`${known.folder}, arbitrées`], known.ruled, second);
  const again = reread.get(id);
  if (again !== undefined) compare(['les deux relectures'], second, again);
}

for (const [group, count] of [...counts].toSorted(([a], [b]) => a.localeCompare(b)))
  console.log(`${group.padEnd(31)} ${count.turns} tours, micro-F1 ${f1(count)}`);
for (const group of ['dialogues', 'relectures']) {
  const { onlyOne = {}, onlyTwo = {} } = counts.get(group) ?? {};
  console.log(`\n${group}, acte : vu par la seule première lecture, par la seule seconde`);
  for (const act of Object.keys({ ...onlyOne, ...onlyTwo }).toSorted())
    console.log(`${act.padEnd(24)} ${onlyOne[act] ?? 0}  ${onlyTwo[act] ?? 0}`);
}
