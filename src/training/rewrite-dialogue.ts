import type { CorpusDialogue } from '#engine/domain/corpus-dialogue.ts';

/** The same dialogue with every line rewritten, its labels kept. */
export function rewriteDialogue(
  dialogue: CorpusDialogue,
  rewrite: (text: string) => string,
): CorpusDialogue {
  const tours = dialogue.tours.map((turn) => ({ ...turn, texte: rewrite(turn.texte) }));
  return { ...dialogue, tours };
}
