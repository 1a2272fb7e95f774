import type { CorpusDialogue } from '#engine/domain/corpus-dialogue.ts';
import { ENGINE_VERSION } from '#engine/domain/engine-version.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import { fact, type SessionEvent } from '#engine/domain/session-event.ts';
import type { Model } from '#engine/language/learned/decode-model.ts';
import { matchNeeds } from '#engine/language/match-needs.ts';
import { isPresented } from '#engine/language/links/is-presented.ts';
import { raisedObjection } from '#engine/language/links/raised-objection.ts';
import { readClientStance } from '#engine/language/read-client-stance.ts';
import { sealFacts } from '#engine/log/seal-facts.ts';
import { add, draft, type Draft } from './draft.ts';
import { evolve } from './evolve.ts';
import { hearTurn } from './hear-turn.ts';
import type { TimedFact } from './outcome.ts';
import { pendingObjections } from './pending-objections.ts';
import { speakingTime } from './speaking-time.ts';

/**
 * The transcript of a sale played elsewhere as a log: what both said, how the candidate's turns are
 * understood, and what can be read of the client's side (needs told, objections raised or dropped).
 * Nothing was decided by us, so no decision and no mood is written.
 *
 * @param at instant written in the envelopes, ISO 8601 UTC
 * @param model the learned layer, when another than the one that ships is being measured
 */
export function transcribeDialogue(
  dialogue: CorpusDialogue,
  sale: SaleContext,
  at: string,
  model?: Model,
): SessionEvent[] {
  const session = `transcription-${dialogue.id}`;
  const opening: TimedFact[] = [
    {
      t: 0,
      ...fact('session.creee', {
        scenario: {
          id: sale.id,
          titre: dialogue.profil === '' ? dialogue.id : dialogue.profil,
          empreinte: '',
        },
        grilles: ['transcription'],
        graine: 0,
        mode: 'entrainement',
        client: 'scenario',
        amenagements: { temps: 1 },
        durees: { preparation: 0, entretien: 20 * 60_000, autoevaluation: 0, echange: 0 },
        humeur: { confiance: 5, patience: 5 },
        moteur: ENGINE_VERSION,
      }),
    },
    { t: 0, ...fact('entretien.commence', {}) },
  ];
  const state = opening.reduce<ReturnType<typeof evolve> | null>(
    (before, one, seq) => evolve(before, { ...one, session, seq }),
    null,
  );
  if (state === null) return [];
  let next = draft(state);
  let t = 0;
  for (const { qui, texte } of dialogue.tours) {
    t += speakingTime(texte);
    next =
      qui === 'client'
        ? clientSays(next, texte, sale, t)
        : hearTurn(
            next,
            { tour: next.state.tours + 1, texte, source: 'transcription' },
            sale,
            t,
            model,
          ).draft;
  }
  next = add(next, t, fact('entretien.termine', { comment: 'depart', conditions: null }));
  return sealFacts(null, [...opening, ...next.facts], { session, at, cle: null });
}

function clientSays(before: Draft, texte: string, sale: SaleContext, t: number): Draft {
  const tour = before.state.tours;
  const stance = readClientStance(texte, sale.langue);
  let next = before;
  const treated = before.state.analyses[tour]?.objection ?? null;
  if (treated !== null && pendingObjections(before.state).includes(treated)) {
    if (stance === 'accord') next = add(next, t, fact('objection.levee', { tour, id: treated }));
    else if (stance === 'refus')
      next = add(next, t, fact('objection.maintenue', { tour, id: treated }));
  }
  const candidateLines = before.state.script
    .filter(({ qui }) => qui === 'candidat')
    .map((said) => said.texte);
  const raised = raisedObjection(texte, stance, sale, isPresented({ candidateLines, sale }));
  if (raised !== null && !pendingObjections(next.state).includes(raised)) {
    next = add(next, t, fact('objection.soulevee', { tour, id: raised }));
  }
  for (const id of matchNeeds(texte, sale)) {
    if ((next.state.besoins[id] ?? 'cache') === 'cache') {
      next = add(next, t, fact('besoin.revele', { tour, id, profond: false }));
    }
  }
  return add(
    next,
    t,
    fact('client.a_parle', {
      tour,
      texte,
      par: 'transcription',
      repliques: [],
      jeu: null,
      expression: 'neutre',
    }),
  );
}
