import { readFile } from 'node:fs/promises';
import { compileGrid } from '#content/compile-grid.ts';
import { compileScenario } from '#content/compile-scenario.ts';
import { CANDIDATE_LEVELS } from '#engine/candidates/candidate.ts';
import { CANDIDATES } from '#engine/candidates/candidates.ts';
import { playSession } from '#engine/candidates/play-session.ts';
import { PORTRAIT_IDS } from '#engine/domain/portraits.ts';
import { saleContextOf } from '#engine/domain/sale-context-of.ts';
import type { SessionEvent } from '#engine/domain/session-event.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import { handleCommand } from '#engine/interview/handle-command.ts';
import { turnContextOf } from '#engine/interview/turn-context-of.ts';
import { analyseTurn } from '#engine/language/analyse-turn.ts';
import { sealFacts } from '#engine/log/seal-facts.ts';
import { breakingIssues } from '#engine/negotiation/breaking-issues.ts';
import { foldLog } from '#engine/replay/fold-log.ts';
import { evaluate } from '#engine/scoring/evaluate.ts';
import { MEASURES } from '#engine/scoring/measures/index.ts';
import { firstLoad } from './first-load.ts';
import { measure, type Timing } from './measure.ts';
import { benchUnderstanding } from './understanding.ts';

/** `npm run bench`: the figures that the documents quote, measured on this machine. */
const SEEDS = 50;
const GRID = 'attache-commercial-c10-c14';
const SCENARIOS = ['cafe-ateliers-vasseur', 'jus-vergers-ardas'];

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const text = ({ median, p99, runs }: Timing): string =>
  `médiane ${median.toFixed(3)} ms, p99 ${p99.toFixed(3)} ms (${runs} fois)`;

const root = new URL('../../', import.meta.url);
const source = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8');

const { grid } = compileGrid(await source(`scenarios/grilles/${GRID}.yaml`), `${GRID}.yaml`, {
  mesures: new Set(MEASURES.keys()),
});
if (grid === null) throw new Error(`${GRID} does not compile`);

say(
  `Palabre, mesures du ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${process.platform}`,
);

for (const id of SCENARIOS) {
  const yaml = await source(`scenarios/entretiens/${id}.yaml`);
  const known = { grilles: new Set([GRID]), portraits: new Set<string>(PORTRAIT_IDS) };
  const { scenario } = compileScenario(yaml, `${id}.yaml`, known);
  if (scenario === null) throw new Error(`${id} does not compile`);
  const world = { scenario, sale: saleContextOf(scenario) };
  const play = (level: (typeof CANDIDATE_LEVELS)[number], graine: number): SessionEvent[] =>
    playSession({
      world,
      candidate: CANDIDATES[level],
      session: 'mesure',
      at: '2027-03-16T09:30:00.000Z',
      creation: { empreinte: '', parmi: 1, graine, mode: 'entrainement', temps: 1 },
    });
  const mark = (events: readonly SessionEvent[]): number =>
    evaluate({ events, grid, sale: world.sale, scenario }).note ?? 0;

  say(`\n${scenario.titre}`);
  const marks = CANDIDATE_LEVELS.map((level) => {
    const sales = Array.from({ length: SEEDS }, (_, seed) => play(level, seed + 1));
    const deals = sales.map((events) => foldLog(events).accord).filter((terms) => terms !== null);
    const inZone = deals.filter(
      (terms) =>
        breakingIssues(terms, scenario.enjeux, 'client').length === 0 &&
        breakingIssues(terms, scenario.enjeux, 'candidat').length === 0,
    );
    const notes = sales.map(mark);
    say(
      `  ${level.padEnd(7)} ${deals.length} accords sur ${SEEDS}, dont ${inZone.length} dans la zone ; notes de ${Math.min(...notes)} à ${Math.max(...notes)}`,
    );
    return notes;
  });
  const [expert = [], moyen = [], faible = []] = marks;
  const ordered = expert.filter(
    (note, seed) => note > (moyen[seed] ?? 0) && (moyen[seed] ?? 0) > (faible[seed] ?? 0),
  );
  say(`  expert > moyen > faible : ${ordered.length} graines sur ${SEEDS}`);

  const events = play('expert', 1);
  const turns: { state: SessionState; texte: string }[] = events.flatMap((event, index) =>
    event.type === 'candidat.a_parle'
      ? [{ state: foldLog(events.slice(0, index)), texte: event.data.texte }]
      : [],
  );
  const at = (index: number): (typeof turns)[number] => {
    const turn = turns[index % turns.length];
    if (turn === undefined) throw new RangeError('a session has turns');
    return turn;
  };
  const command = (texte: string) => ({ type: 'parler', texte, source: 'terminal' }) as const;
  say(
    `  un tour (analyser, décider, répondre, sceller) : ${text(
      measure((index) => {
        const { state, texte } = at(index);
        const outcome = handleCommand(state, command(texte), world, state.t);
        if (outcome.ok)
          sealFacts(null, outcome.facts, {
            session: 's',
            at: '2027-03-16T09:30:00.000Z',
            cle: null,
          });
      }, 2000),
    )}`,
  );
  say(
    `  analyser un tour : ${text(
      measure((index) => {
        const { state, texte } = at(index);
        analyseTurn(texte, turnContextOf(state, world.sale));
      }, 2000),
    )}`,
  );
  say(
    `  replier un journal de ${events.length} évènements : ${text(measure(() => void foldLog(events), 50))}`,
  );
  say(`  calculer un bilan : ${text(measure(() => void mark(events), 30))}`);
  say(
    `  compiler la situation : ${text(measure(() => void compileScenario(yaml, `${id}.yaml`, known), 5))}`,
  );
  const hostile = [
    'a'.repeat(10_000),
    'si vous '.repeat(1250),
    '? '.repeat(5000),
    '1 000 '.repeat(1666),
    '« ( '.repeat(2500),
  ];
  const first = at(0).state;
  for (const attack of hostile) {
    say(
      `  10 000 caractères hostiles (${JSON.stringify(attack.slice(0, 8))}…) : ${text(
        measure(() => void analyseTurn(attack, turnContextOf(first, world.sale)), 5),
      )}`,
    );
  }
}

await benchUnderstanding(say);

const weight = await firstLoad(new URL('dist/app', root).pathname).catch(() => null);
say(
  weight === null
    ? '\nPremier chargement : construisez d’abord les écrans (npm run build).'
    : `\nPremier chargement : ${weight.script.toFixed(1)} Kio de JavaScript et ${weight.style.toFixed(1)} Kio de styles (gzip)`,
);
