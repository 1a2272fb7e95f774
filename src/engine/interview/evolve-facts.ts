import type { FactOf } from '#engine/domain/session-event.ts';
import type { ObjectionState, SessionState } from '#engine/domain/session-state.ts';
import type { FoldedEvent } from './folded-event.ts';
import { nextNeedState } from './need-life.ts';
import { nextObjectionState } from './objection-life.ts';

/** Acts that count as treating an objection; kept per objection so that lifting can ask for several. */
const TREATMENT = new Set([
  'accueillir_objection',
  'questionner_objection',
  'repondre_objection',
  'verifier_objection',
  'reformuler',
  'avantage',
  'preuve',
  'caracteristique',
  'proposer_conditions',
  'conceder',
  'demander_contrepartie',
  'defendre_prix',
  'conformite',
  'conseiller_revente',
  'proposer_solution',
  's_excuser',
  'engager_suite',
]);

/**
 * What the log says besides the charts: words, analyses, offers, lives of needs and objections, papers.
 *
 * @param state the state with the charts' part already moved
 * @param before the state before the event
 */
export function evolveFacts(
  state: SessionState,
  event: FoldedEvent,
  before: SessionState,
): SessionState {
  switch (event.type) {
    case 'preparation.notee':
      return {
        ...state,
        preparation: { ...state.preparation, [event.data.outil]: event.data.contenu },
      };
    case 'candidat.a_parle': {
      const { tour, texte } = event.data;
      const said = { qui: 'candidat', tour, texte, jeu: null, seq: event.seq, t: event.t } as const;
      return { ...state, tours: tour, script: [...state.script, said] };
    }
    case 'client.a_parle': {
      const { tour, texte, jeu, expression, repliques } = event.data;
      const said = { qui: 'client', tour, texte, jeu, seq: event.seq, t: event.t } as const;
      return {
        ...state,
        expression,
        script: [...state.script, said],
        repliquesDites: [...state.repliquesDites, ...repliques],
      };
    }
    case 'analyse.faite':
      return withAnalysis(state, event, before);
    case 'client.a_decide': {
      const { tour, decision } = event.data;
      const { intention } = decision;
      return {
        ...state,
        decisions: { ...state.decisions, [tour]: decision },
        expression: decision.expression,
        accord: intention.type === 'accepter' ? intention.conditions : state.accord,
        suiteAcceptee:
          state.suiteAcceptee ||
          (intention.type === 'replique' && intention.situation === 'suite_acceptee'),
      };
    }
    case 'humeur.changee':
      return { ...state, confiance: event.data.confiance, patience: event.data.patience };
    case 'offre.faite':
      return withOffer(state, event);
    case 'objection.soulevee':
    case 'objection.accueillie':
    case 'objection.questionnee':
    case 'objection.traitee':
    case 'objection.levee':
    case 'objection.maintenue':
      return withObjection(state, event.data.id, event.type);
    case 'besoin.evoque':
    case 'besoin.revele':
    case 'besoin.reformule':
    case 'besoin.exploite': {
      const { id } = event.data;
      const next = nextNeedState(state.besoins[id] ?? 'cache', event.type);
      return { ...state, besoins: { ...state.besoins, [id]: next } };
    }
    case 'horloge.suspendue':
      return { ...state, suspendue: true };
    case 'horloge.reprise':
      return { ...state, suspendue: false };
    case 'bon_de_commande.rempli':
      return { ...state, commande: event.data.champs };
    case 'entretien.termine':
      return { ...state, fin: event.data };
    case 'autoevaluation.faite':
      return { ...state, autoevaluation: event.data };
    case 'jury.question':
      return {
        ...state,
        jury: [...state.jury, { id: event.data.id, question: event.data.texte, reponse: null }],
      };
    case 'jury.reponse':
      return {
        ...state,
        jury: state.jury.map((exchange) =>
          exchange.id === event.data.id ? { ...exchange, reponse: event.data.texte } : exchange,
        ),
      };
    case 'bilan.calcule':
      return { ...state, bilan: event.data };
    default:
      return state;
  }
}

function withAnalysis(
  state: SessionState,
  event: FactOf<'analyse.faite'>,
  before: SessionState,
): SessionState {
  const { tour, analyse } = event.data;
  const argumentes = { ...state.argumentes };
  for (const { id } of analyse.arguments) argumentes[id] ??= tour;
  const treated = analyse.objection;
  const acts = analyse.actes.map(({ acte }) => acte).filter((acte) => TREATMENT.has(acte));
  const points = analyse.arguments.map(({ id }) => `argument:${id}`);
  const raised = treated !== null && before.objections[treated] !== undefined;
  return {
    ...state,
    argumentes,
    analyses: { ...state.analyses, [tour]: analyse },
    conclusions:
      state.conclusions + (analyse.actes.some(({ acte }) => acte === 'conclure') ? 1 : 0),
    traitements: raised
      ? {
          ...state.traitements,
          [treated]: [...new Set([...(state.traitements[treated] ?? []), ...acts, ...points])],
        }
      : state.traitements,
  };
}

function withOffer(state: SessionState, event: FactOf<'offre.faite'>): SessionState {
  const { par, conditions, exigence } = event.data;
  return par === 'client'
    ? { ...state, offreClient: conditions, exigence }
    : {
        ...state,
        offreCandidat: { ...state.offreCandidat, ...conditions },
        offresFaites: state.offresFaites + 1,
      };
}

function withObjection(
  state: SessionState,
  id: string,
  type: Parameters<typeof nextObjectionState>[1],
): SessionState {
  const current: ObjectionState = state.objections[id] ?? 'latente';
  return { ...state, objections: { ...state.objections, [id]: nextObjectionState(current, type) } };
}
