import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { frenchSpaces } from '#content/text/french.ts';
import { printable } from '../report/printable.ts';
import { wrap } from '../report/wrap.ts';
import type { Play } from './open-play.ts';
import { speakingTime } from '#engine/interview/speaking-time.ts';

/** What a person plays through. */
interface Terminal {
  readonly input: Readable;
  /** Where the prompt is drawn; null when the lines come from a file or a pipe. */
  readonly prompt: Writable | null;
  readonly say: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly client: string;
}

/**
 * Plays an interview with a person: one line in, what the client answers out. The end of the input leaves
 * the room. At a keyboard the clock is the wall's; lines from a file take the time to say them, so that
 * the same file gives the same interview.
 */
export async function playInTerminal(play: Play, terminal: Terminal): Promise<void> {
  const { input, prompt, say, warn, client } = terminal;
  const begun = performance.now();
  let told = 0;
  const tell = (): void => {
    const { script } = play.state();
    for (const { qui, texte, jeu } of script.slice(told)) {
      const seen = jeu === null ? '' : ` (${printable(jeu)})`;
      if (qui === 'client') say(frenchSpaces(wrap(`${client}${seen} : ${printable(texte)}`, '')));
    }
    told = script.length;
  };
  const instant = (said: string): number => {
    if (prompt !== null) return performance.now() - begun;
    const { t, script } = play.state();
    return t + speakingTime(script.at(-1)?.texte ?? '') + speakingTime(said);
  };
  const lines = createInterface({
    input,
    crlfDelay: Infinity,
    ...(prompt === null ? {} : { output: prompt, prompt: 'Vous : ' }),
  });
  tell();
  if (prompt !== null) lines.prompt();
  for await (const line of lines) {
    const refusal = play.obey({ type: 'parler', texte: line, source: 'terminal' }, instant(line));
    if (refusal !== null) warn(frenchSpaces(refusal));
    tell();
    if (play.state().phase !== 'entretien') break;
    if (prompt !== null) lines.prompt();
  }
  lines.close();
  if (play.state().phase === 'entretien') play.obey({ type: 'quitter' }, instant(''));
}
