import type { Utterance } from '#engine/domain/session-state.ts';
import type { QueuedCommand } from '../../state/queued-command.ts';

/** One line of the play; `key` stays the same when the server confirms it. */
export interface Line {
  readonly key: string;
  readonly qui: Utterance['qui'];
  readonly texte: string;
  readonly jeu: string | null;
}

/** What is said, with the candidate's own words at once, before the server has heard them. */
export function scriptWith(
  script: readonly Utterance[],
  pending: readonly QueuedCommand[],
): readonly Line[] {
  const said = script.map(
    (line, index): Line => ({
      key: String(index),
      qui: line.qui,
      texte: line.texte,
      jeu: line.jeu,
    }),
  );
  const coming = pending.flatMap(({ commande }) =>
    commande.type === 'parler' ? [commande.texte] : [],
  );
  return [
    ...said,
    ...coming.map(
      (texte, index): Line => ({
        key: String(said.length + index),
        qui: 'candidat',
        texte,
        jeu: null,
      }),
    ),
  ];
}
