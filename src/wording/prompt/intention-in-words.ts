import type { Intention } from '#engine/domain/intention.ts';
import { SITUATIONS_EN } from './situations-en.ts';
import { SITUATIONS_FR } from './situations-fr.ts';

/** What the client does, in words for the model: no id, no reserve, no figure but the scripted line's. */
export function intentionInWords(intention: Intention, langue: 'fr' | 'en'): string {
  return langue === 'fr' ? inFrench(intention) : inEnglish(intention);
}

function inFrench(intention: Intention): string {
  switch (intention.type) {
    case 'replique':
      return SITUATIONS_FR[intention.situation];
    case 'repondre_besoin':
      return {
        indice: 'Répond en peu de mots, sans détailler.',
        reponse: 'Répond à la question posée.',
        profondeur: 'Donne le détail qu’on vient de lui demander.',
      }[intention.niveau];
    case 'soulever_objection':
      return 'Soulève une objection.';
    case 'preciser_objection':
      return 'Précise son objection.';
    case 'maintenir_objection':
      return 'Maintient son objection\u202f: n’est pas convaincu.';
    case 'lever_objection':
      return 'Se dit rassuré sur ce point, sans rien signer.';
    case 'contre_offre':
      return intention.conclusif
        ? 'Dit à quelles conditions exactes il signerait.'
        : 'Fait une contre-proposition, avec ces chiffres exacts.';
    case 'demander_geste':
      return 'Demande un effort sur un point, sans rien accepter.';
    case 'accepter_point':
      return 'Accepte ce seul point\u202f; le reste demeure ouvert.';
    case 'accepter':
      return 'Accepte l’ensemble, aux conditions dites.';
  }
}

function inEnglish(intention: Intention): string {
  switch (intention.type) {
    case 'replique':
      return SITUATIONS_EN[intention.situation];
    case 'repondre_besoin':
      return {
        indice: 'Answers in few words, without detail.',
        reponse: 'Answers the question.',
        profondeur: 'Gives the detail just asked for.',
      }[intention.niveau];
    case 'soulever_objection':
      return 'Raises an objection.';
    case 'preciser_objection':
      return 'Says more about the objection.';
    case 'maintenir_objection':
      return 'Keeps the objection: not convinced.';
    case 'lever_objection':
      return 'Is reassured on this point, and signs nothing.';
    case 'contre_offre':
      return intention.conclusif
        ? 'Says on which exact terms a signature would be possible.'
        : 'Makes a counter-offer, with these exact figures.';
    case 'demander_geste':
      return 'Asks for an effort on one point and accepts nothing.';
    case 'accepter_point':
      return 'Accepts this one point; the rest remains open.';
    case 'accepter':
      return 'Accepts the whole, on the terms said.';
  }
}
