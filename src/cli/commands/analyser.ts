import { basename, join, resolve } from 'node:path';
import { frenchSpaces } from '#content/text/french.ts';
import { annotateDialogue } from '#engine/interview/annotate-dialogue.ts';
import { CliProblem } from '../cli-problem.ts';
import type { Command } from '../command.ts';
import { isFolder } from '../files/is-folder.ts';
import { listFolder } from '../files/list-folder.ts';
import { makeFolder } from '../files/make-folder.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import { shownPath } from '../library/shown-path.ts';
import { onlyOne } from '../only-one.ts';
import { readArgs } from '../read-args.ts';
import { contextOf } from '../reading/context-of.ts';
import { parseJson } from '../reading/parse-json.ts';
import { rawDialogue } from '../reading/raw-dialogue.ts';
import { withLabels } from '../reading/with-labels.ts';
import { reasonsText } from '../report/reasons-text.ts';

export const analyser: Command = {
  aide: `palabre analyser DIALOGUE_OU_DOSSIER --sortie DOSSIER [--scenario SITUATION] [--pourquoi]

Lit des dialogues (.json, format du corpus) et écrit les mêmes fichiers dans le dossier de sortie, où
« actes », « themes », « objection » et « conditions » de chaque tour du candidat sont ceux que le
logiciel trouve. Le contexte est le fichier « <contexte>.contexte.json » à côté du dialogue.

  --sortie     le dossier où écrire (créé au besoin)
  --scenario   la situation (identifiant ou fichier), à la place du contexte
  --pourquoi   affiche, pour chaque tour, les mots et la raison de chaque acte, puis les techniques,
               les thèmes, l’objection visée, les chiffres sur la table, les arguments et les besoins

  palabre analyser corpus/dev --sortie annotations`,

  run(args, { out }) {
    const { values, positionals } = readArgs(
      args,
      {
        sortie: { type: 'string' },
        scenario: { type: 'string' },
        pourquoi: { type: 'boolean' },
      },
      'analyser',
    );
    const source = onlyOne(positionals, 'un dialogue ou un dossier', 'analyser');
    const target = folderOf(values.sortie);
    const files = dialogueFiles(source);
    makeFolder(target);
    for (const path of files) {
      const shown = shownPath(path);
      const destination = join(target, basename(path));
      if (resolve(destination) === resolve(path)) throw overItself(shown);
      const { raw, dialogue } = rawDialogue(parseJson(readTextFile(path), shown), shown);
      const { sale } = contextOf(dialogue, path, values.scenario);
      const annotated = annotateDialogue(dialogue, sale);
      writeWholeFile(destination, `${JSON.stringify(withLabels(raw, annotated), null, 2)}\n`);
      if (values.pourquoi === true) out(frenchSpaces(reasonsText(dialogue, sale)));
    }
    const count = files.length === 1 ? '1 dialogue annoté' : `${files.length} dialogues annotés`;
    out(frenchSpaces(`${count} dans « ${shownPath(target)} ».`));
    return Promise.resolve(0);
  },
};

function folderOf(sortie: string | undefined): string {
  if (sortie !== undefined && sortie !== '') return sortie;
  throw new CliProblem(
    'Il manque le dossier où écrire les annotations.',
    'Ajoutez par exemple : --sortie annotations.',
    2,
  );
}

function dialogueFiles(source: string): string[] {
  if (!isFolder(source)) return [source];
  const files = listFolder(source, ['.json']).filter((path) => !path.endsWith('.contexte.json'));
  if (files.length > 0) return files;
  throw new CliProblem(
    `Le dossier « ${shownPath(source)} » ne contient aucun dialogue (.json).`,
    'Donnez le dossier qui contient les dialogues et leurs contextes.',
  );
}

function overItself(shown: string): CliProblem {
  return new CliProblem(
    `« ${shown} » serait remplacé par ses annotations.`,
    'Donnez à --sortie un autre dossier que celui des dialogues.',
    2,
  );
}
