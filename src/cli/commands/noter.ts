import { frenchSpaces } from '#content/text/french.ts';
import { evaluate } from '#engine/scoring/evaluate.ts';
import type { Command } from '../command.ts';
import { loadGrid } from '../library/load-grid.ts';
import { onlyOne } from '../only-one.ts';
import { readArgs } from '../read-args.ts';
import { readSale } from '../reading/read-sale.ts';
import { levelsJson } from '../report/levels-json.ts';
import { levelsText } from '../report/levels-text.ts';

/** Where a sale names no grid. */
const DEFAULT_GRID = 'attache-commercial-c10-c14';

export const noter: Command = {
  aide: `palabre noter JOURNAL_OU_DIALOGUE [--scenario SITUATION] [--grille GRILLE] [--json]

Donne un niveau sur chaque critère de la grille, avec ses preuves. Le fichier est un journal de
Palabre (.jsonl) ou un dialogue (.json) accompagné de son contexte (« <contexte>.contexte.json »,
à côté de lui). Les actes déjà notés dans le dialogue ne sont pas lus : le texte seul compte.

  --scenario   la situation jouée (identifiant ou fichier) ; par défaut, celle que nomme le fichier
  --grille     la grille (identifiant ou fichier) ; par défaut, celle du journal, sinon
               ${DEFAULT_GRID}
  --json       n’affiche que le résultat, en JSON

  palabre noter entretien.jsonl
  palabre noter corpus/dev/A1-01.json --json`,

  run(args, { out, err }) {
    const { values, positionals } = readArgs(
      args,
      {
        scenario: { type: 'string' },
        grille: { type: 'string' },
        json: { type: 'boolean' },
      },
      'noter',
    );
    const path = onlyOne(positionals, 'un journal ou un dialogue', 'noter');
    const { events, sale, scenario, grille, folders, avis } = readSale(path, values.scenario);
    const grid = loadGrid(values.grille ?? grille ?? DEFAULT_GRID, folders);
    const evaluation = evaluate({ events, grid, sale, scenario });
    if (avis !== null) err(frenchSpaces(avis));
    if (values.json === true) out(levelsJson(evaluation));
    else out(frenchSpaces(levelsText(evaluation, grid)));
    return Promise.resolve(0);
  },
};
