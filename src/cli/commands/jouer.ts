import { frenchSpaces } from '#content/text/french.ts';
import { CANDIDATE_LEVELS, type CandidateLevel } from '#engine/candidates/candidate.ts';
import type { SessionEvent } from '#engine/domain/session-event.ts';
import { writeLog } from '#engine/log/write-log.ts';
import { foldLog } from '#engine/replay/fold-log.ts';
import { evaluate } from '#engine/scoring/evaluate.ts';
import { systemIds } from '#server/process/system-ids.ts';
import { CliProblem } from '../cli-problem.ts';
import type { Command, Output } from '../command.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import { gridFolders } from '../library/compile-file.ts';
import { loadGrid } from '../library/load-grid.ts';
import { type LoadedScenario, loadScenario } from '../library/load-scenario.ts';
import { onlyOne } from '../only-one.ts';
import { openPlay } from '../play/open-play.ts';
import { playInTerminal } from '../play/play-in-terminal.ts';
import { playWithCandidate } from '../play/play-with-candidate.ts';
import { seedOf } from '../play/seed-of.ts';
import { readArgs } from '../read-args.ts';
import { endingText } from '../report/ending-text.ts';
import { levelsText } from '../report/levels-text.ts';
import { playJson } from '../report/play-json.ts';
import { scriptText } from '../report/script-text.ts';

/** A simulated candidate plays the same sale every time unless told otherwise. */
const DEFAULT_SEED = 1;

export const jouer: Command = {
  aide: `palabre jouer SITUATION [--candidat expert|moyen|faible] [--graine N] [--journal FICHIER] [--json]

Joue un entretien, puis l’évalue. SITUATION est un identifiant ou un fichier. Sans --candidat, c’est
vous qui vendez : une réplique par ligne ; la fin de l’entrée (Ctrl-D) quitte l’entretien.

  --candidat   un candidat simulé joue à votre place
  --graine     choisit les répliques du client ; la même graine rejoue le même entretien
  --journal    écrit le journal de l’entretien (JSON Lines)
  --json       n’affiche que le résultat, en JSON

  palabre jouer cafe-ateliers-vasseur
  palabre jouer cafe-ateliers-vasseur --candidat expert --graine 7 --journal entretien.jsonl`,

  async run(args, output) {
    const { values, positionals } = readArgs(
      args,
      {
        candidat: { type: 'string' },
        graine: { type: 'string' },
        journal: { type: 'string' },
        json: { type: 'boolean' },
      },
      'jouer',
    );
    const name = onlyOne(positionals, 'une situation', 'jouer');
    const level = values.candidat === undefined ? null : levelOf(values.candidat);
    const seed = values.graine === undefined ? null : seedOf(values.graine);
    const json = values.json === true;
    const loaded = loadScenario(name);
    const { scenario, sale } = loaded.world;
    const grid = loadGrid(scenario.grilles[0] ?? '', gridFolders(loaded.path));

    const events =
      level === null
        ? await playedByPerson(loaded, seed ?? systemIds.seed(), json, output)
        : playWithCandidate(loaded, level, seed ?? DEFAULT_SEED);
    if (values.journal !== undefined) writeWholeFile(values.journal, writeLog(events));

    const state = foldLog(events);
    const evaluation = evaluate({ events, grid, sale, scenario });
    if (json) {
      output.out(playJson(state, evaluation, scenario));
      return 0;
    }
    if (level !== null) output.out(frenchSpaces(scriptText(state.script, sale.client.nom)));
    output.out(frenchSpaces(`\n${endingText(state, scenario.enjeux)}\n`));
    output.out(frenchSpaces(levelsText(evaluation, grid)));
    return 0;
  },
};

/** With --json the client still answers, aside: the standard output holds the result alone. */
async function playedByPerson(
  loaded: LoadedScenario,
  seed: number,
  aside: boolean,
  { out, err }: Output,
): Promise<readonly SessionEvent[]> {
  const play = openPlay(loaded, seed);
  await playInTerminal(play, {
    input: process.stdin,
    prompt: process.stdin.isTTY ? process.stderr : null,
    say: aside ? err : out,
    warn: err,
    client: loaded.world.sale.client.nom,
  });
  return play.events;
}

function levelOf(text: string): CandidateLevel {
  const level = CANDIDATE_LEVELS.find((each) => each === text);
  if (level !== undefined) return level;
  throw new CliProblem(
    `Le candidat « ${text} » n’existe pas.`,
    `Choisissez parmi : ${CANDIDATE_LEVELS.join(', ')}.`,
    2,
  );
}
