import type { CorpusDialogue } from '#engine/domain/corpus-dialogue.ts';
import { annotateDialogue } from '#engine/interview/annotate-dialogue.ts';
import type { PlayedDialogue } from '#training/read-dialogues.ts';
import { rewriteDialogue } from '#training/rewrite-dialogue.ts';

type CandidateTurn = Extract<CorpusDialogue['tours'][number], { qui: 'candidat' }>;

/** A turn as its annotator read it, and as the engine that ships does. */
interface ReadTwice {
  readonly wanted: CandidateTurn;
  readonly found: CandidateTurn;
}

/** Each turn of a whole sale as its annotator and as the engine read it. `rewrite`: how the engine is told it. */
export function besideAnnotator(
  { dialogue, sale }: PlayedDialogue,
  rewrite: (text: string) => string = (text) => text,
): ReadTwice[] {
  const { tours } = annotateDialogue(rewriteDialogue(dialogue, rewrite), sale);
  return dialogue.tours.flatMap((wanted, i) => {
    const found = tours[i];
    return wanted.qui === 'candidat' && found?.qui === 'candidat' ? [{ wanted, found }] : [];
  });
}
