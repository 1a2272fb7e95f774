import type { Utterance } from '#engine/domain/session-state.ts';
import { minutesSeconds } from './minutes-seconds.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

/** What was said, as the script of a play. `client`: the name shown for the client. */
export function scriptText(script: readonly Utterance[], client: string): string {
  return script
    .map(({ qui, texte, jeu, t }) => {
      const name = qui === 'client' ? client : 'Candidat';
      const seen = jeu === null ? '' : ` (${printable(jeu)})`;
      return `${minutesSeconds(t)}  ${name}${seen}\n${wrap(printable(texte), '       ')}`;
    })
    .join('\n');
}
