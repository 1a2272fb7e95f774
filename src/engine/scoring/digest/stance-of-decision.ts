import type { ClientStance } from '../../domain/analysis.ts';
import type { Decision } from '../../domain/intention.ts';
import type { ReplySituation } from '../../domain/reply-situations.ts';

const STANCE_OF_SITUATION: Partial<Readonly<Record<ReplySituation, ClientStance>>> = {
  cadre_accepte: 'accord',
  reformulation_validee: 'accord',
  argument_interesse: 'accord',
  point_accepte: 'accord',
  contrepartie_acceptee: 'accord',
  signal_achat: 'accord',
  additionnel_accepte: 'accord',
  accord: 'accord',
  accord_sous_condition: 'accord',
  suite_acceptee: 'accord',
  conge_accord: 'accord',
  conge_suite: 'accord',
  reformulation_corrigee: 'refus',
  familiarite: 'refus',
  pression: 'refus',
  contredit: 'refus',
  denigrement: 'refus',
  contrepartie_refusee: 'refus',
  additionnel_refuse: 'refus',
  conclusion_prematuree: 'refus',
  report: 'refus',
  refus: 'refus',
  rupture: 'refus',
  conge_refus: 'refus',
  argument_indifferent: 'objection',
  catalogue: 'objection',
  concession_seche: 'objection',
  demande_prix: 'question',
  demande_geste: 'question',
};

/** How the client took a turn, read from what he decided (surer than his words). */
export function stanceOfDecision({ intention }: Decision): ClientStance {
  switch (intention.type) {
    case 'accepter':
    case 'accepter_point':
    case 'lever_objection':
      return 'accord';
    case 'soulever_objection':
    case 'preciser_objection':
    case 'maintenir_objection':
      return 'objection';
    case 'contre_offre':
    case 'demander_geste':
    case 'repondre_besoin':
      return 'neutre';
    case 'replique':
      return STANCE_OF_SITUATION[intention.situation] ?? 'neutre';
  }
}
