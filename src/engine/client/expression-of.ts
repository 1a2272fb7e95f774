import type { Intention } from '#engine/domain/intention.ts';
import type { Expression, Mood } from '#engine/domain/moods.ts';
import type { ReplySituation } from '#engine/domain/reply-situations.ts';

const BY_SITUATION: Partial<Record<ReplySituation, Expression>> = {
  incompris: 'surprise',
  hors_sujet: 'surprise',
  familiarite: 'agacee',
  pression: 'agacee',
  contredit: 'agacee',
  denigrement: 'agacee',
  catalogue: 'sceptique',
  argument_tiede: 'sceptique',
  prix_annonce: 'sceptique',
  argument_interesse: 'interessee',
  signal_achat: 'interessee',
  reformulation_validee: 'souriante',
  point_accepte: 'souriante',
  accord: 'souriante',
  conge_accord: 'souriante',
  cadre_accepte: 'attentive',
  ecoute: 'attentive',
  conclusion_prematuree: 'surprise',
  refus: 'fermee',
  rupture: 'fermee',
};

const BY_MOOD: Record<Mood, Expression> = {
  ouverte: 'attentive',
  neutre: 'neutre',
  fermee: 'fermee',
  rompue: 'fermee',
};

/** The face that goes with a decision and a mood. */
export function expressionOf(intention: Intention, mood: Mood): Expression {
  switch (intention.type) {
    case 'accepter':
    case 'accepter_point':
    case 'lever_objection':
      return 'souriante';
    case 'soulever_objection':
    case 'maintenir_objection':
      return mood === 'fermee' ? 'agacee' : 'sceptique';
    case 'preciser_objection':
      return 'attentive';
    case 'contre_offre':
    case 'demander_geste':
      return 'sceptique';
    case 'repondre_besoin':
      return mood === 'fermee'
        ? 'neutre'
        : intention.niveau === 'profondeur'
          ? 'interessee'
          : 'attentive';
    case 'replique':
      return BY_SITUATION[intention.situation] ?? BY_MOOD[mood];
  }
}
