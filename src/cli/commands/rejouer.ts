import { frenchSpaces } from '#content/text/french.ts';
import { foldLog } from '#engine/replay/fold-log.ts';
import { seek } from '#engine/replay/seek.ts';
import { stateAt } from '#engine/replay/state-at.ts';
import { verifyLog } from '#engine/replay/verify-log.ts';
import { CliProblem } from '../cli-problem.ts';
import type { Command } from '../command.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { type LoadedScenario, loadScenario } from '../library/load-scenario.ts';
import { shownPath } from '../library/shown-path.ts';
import { onlyOne } from '../only-one.ts';
import { readArgs } from '../read-args.ts';
import { type Journal, readJournal } from '../reading/read-journal.ts';
import { scriptText } from '../report/script-text.ts';
import { stateText } from '../report/state-text.ts';

export const rejouer: Command = {
  aide: `palabre rejouer JOURNAL [--a MM:SS] [--verifier] [--scenario SITUATION]

Vérifie un journal (.jsonl), puis affiche ce qui s’est dit et où en était la vente.

  --a MM:SS    s’arrête à cet instant de l’entretien
  --verifier   rejoue l’entretien et dit si tout ce qu’il contient en découle : « conforme », ou le
               premier évènement qui s’en écarte
  --scenario   la situation jouée, si la bibliothèque ne l’a pas

  palabre rejouer entretien.jsonl --a 12:30
  palabre rejouer entretien.jsonl --verifier`,

  run(args, { out }) {
    const { values, positionals } = readArgs(
      args,
      {
        a: { type: 'string' },
        verifier: { type: 'boolean' },
        scenario: { type: 'string' },
      },
      'rejouer',
    );
    const path = onlyOne(positionals, 'un journal', 'rejouer');
    const instant = values.a === undefined ? null : instantOf(values.a);
    const journal = readJournal(readTextFile(path), path);
    if (values.verifier === true) {
      out(frenchSpaces(verified(journal, path, values.scenario)));
      // Asked for an instant too, the sale is shown at it; else the verdict alone.
      if (instant === null) return Promise.resolve(0);
      out('');
    }
    const world = knownWorld(journal, values.scenario)?.world ?? null;
    const seq = instant === null ? null : seek(journal.events, instant);
    const state = seq === null ? foldLog(journal.events) : stateAt(journal.events, seq);
    const name = world?.sale.client.nom ?? 'Client';
    const script = scriptText(state.script, name);
    out(frenchSpaces(`${journal.creation.scenario.titre}\n`));
    if (script !== '') out(frenchSpaces(`${script}\n`));
    out(frenchSpaces(stateText(state, world?.scenario ?? null)));
    return Promise.resolve(0);
  },
};

/** « Conforme », when the whole log follows from its commands. */
function verified({ creation, events }: Journal, path: string, asked: string | undefined): string {
  const { world, empreinte } = loadScenario(asked ?? creation.scenario.id);
  const divergence = verifyLog(events, world);
  if (divergence === null) return `${shownPath(path)} : conforme (${events.length} évènements).`;
  const { seq, attendu, lu } = divergence;
  const changed = empreinte !== creation.scenario.empreinte;
  throw new CliProblem(
    `${shownPath(path)}:${seq + 1} : l’évènement ${seq} ne découle pas de l’entretien.\n  attendu : ${cut(attendu)}\n  lu      : ${cut(lu)}`,
    changed
      ? 'La situation a changé depuis cet entretien : donnez avec --scenario le fichier d’alors.'
      : `Le journal a été fait par le moteur ${creation.moteur} : rejouez-le avec cette version, ou repartez de la copie gardée par le serveur.`,
  );
}

/** The situation when it can be had: replaying needs none. */
function knownWorld({ creation }: Journal, asked: string | undefined): LoadedScenario | null {
  if (asked !== undefined) return loadScenario(asked);
  try {
    return loadScenario(creation.scenario.id);
  } catch (error) {
    if (error instanceof CliProblem) return null;
    throw error;
  }
}

function instantOf(text: string): number {
  const match = /^(?<minutes>\d{1,3}):(?<secondes>[0-5]\d)$/u.exec(text)?.groups;
  if (match !== undefined) {
    // An instant holds the whole of its second.
    return (Number(match['minutes']) * 60 + Number(match['secondes'])) * 1000 + 999;
  }
  throw new CliProblem(
    `« ${text} » n’est pas un instant.`,
    'Écrivez les minutes et les secondes : --a 12:30.',
    2,
  );
}

function cut(text: string): string {
  return text.length <= 400 ? text : `${text.slice(0, 400)}…`;
}
