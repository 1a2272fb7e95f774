import type { CorpusDialogue } from '#engine/domain/corpus-dialogue.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import { fact, type SessionEvent, type SessionFact } from '#engine/domain/session-event.ts';
import { STAGES, type Stage } from '#engine/domain/stages.ts';
import { stageCalled } from '#engine/interview/stage-called.ts';
import { readClientStance } from '#engine/language/read-client-stance.ts';
import { contentWords } from '#engine/scoring/content-words.ts';
import { goldAnalysis, type GoldTurn } from './gold-analysis.ts';
import { logOf } from './log-of.ts';

const ARGUES = ['avantage', 'preuve'] as const;
const ANSWERS = ['repondre_objection', 'verifier_objection'] as const;

/** Content words two texts must share for one to speak of the other. */
const ENOUGH_WORDS = 2;

/** Which of these statements a text speaks of: plain overlap, so that the reference stands on its own. */
function spokenOf(
  texte: string,
  statements: readonly { readonly id: string; readonly text: string }[],
): string[] {
  const words = new Set(contentWords(texte));
  return statements
    .filter(({ text }) => {
      const shared = new Set(contentWords(text).filter((word) => words.has(word)));
      return shared.size >= ENOUGH_WORDS;
    })
    .map(({ id }) => id);
}

/**
 * A corpus dialogue with its reference labels, as the log of a sale played elsewhere: what
 * `transcribeDialogue` writes, with the annotators in the place of the language part.
 */
export function goldLog(dialogue: CorpusDialogue, sale: SaleContext): SessionEvent[] {
  const facts: SessionFact[] = [];
  const pending = new Set<string>();
  const told = new Set<string>();
  const used = new Set<string>();
  const needs = sale.besoins.map(({ id, enonce }) => ({ id, text: enonce }));
  const doubts = sale.objections.map(({ id, formulation }) => ({ id, text: formulation }));
  let stage: Stage = STAGES[0];
  let tour = 0;
  let candidate: GoldTurn | null = null;
  const raise = (id: string, at: number): void => {
    if (pending.has(id)) return;
    pending.add(id);
    facts.push(fact('objection.soulevee', { tour: at, id }));
  };
  for (const turn of dialogue.tours) {
    const { texte } = turn;
    if (turn.qui === 'candidat') {
      if (turn.objection !== null) raise(turn.objection, tour);
      tour += 1;
      candidate = turn;
      const analyse = goldAnalysis(turn);
      facts.push(fact('candidat.a_parle', { tour, texte, source: 'transcription' }));
      facts.push(fact('analyse.faite', { tour, analyse }));
      const next = stageCalled(analyse, stage);
      if (next !== stage) facts.push(fact('etape.changee', { tour, de: stage, vers: next }));
      stage = next;
      if (ARGUES.some((act) => turn.actes.includes(act))) {
        for (const id of spokenOf(texte, needs)) {
          if (!told.has(id) || used.has(id)) continue;
          used.add(id);
          facts.push(fact('besoin.exploite', { tour, id, argument: '' }));
        }
      }
    } else {
      const treated = candidate?.objection ?? null;
      const answered = ANSWERS.some((act) => candidate?.actes.includes(act));
      const agreed = readClientStance(texte, dialogue.langue) === 'accord';
      if (treated !== null && answered && agreed && pending.delete(treated)) {
        facts.push(fact('objection.levee', { tour, id: treated }));
      }
      for (const id of spokenOf(texte, doubts).slice(0, 1)) raise(id, tour);
      for (const id of spokenOf(texte, needs)) {
        if (told.has(id)) continue;
        told.add(id);
        const profond = candidate?.actes.includes('relancer') ?? false;
        facts.push(fact('besoin.revele', { tour, id, profond }));
      }
      const said = { par: 'transcription', jeu: null, expression: 'neutre' } as const;
      facts.push(fact('client.a_parle', { tour, texte, ...said, repliques: [] }));
    }
  }
  return logOf(facts);
}
