import type { Technique } from '#engine/domain/techniques.ts';
import type { Seen } from './seen.ts';

/** A technique that says more than others about the same words, which then are not named. */
const OVER: readonly (readonly [Technique, readonly Technique[]])[] = [
  [
    'isolement',
    ['q_ouverte', 'q_fermee', 'q_controle', 'q_relais', 'crac_creuser', 'crac_controler'],
  ],
  ['effritement', ['q_ouverte', 'q_fermee', 'q_alternative']],
  [
    'conclusion_derniere_objection',
    ['q_ouverte', 'q_fermee', 'q_decision', 'isolement', 'crac_creuser', 'crac_controler'],
  ],
  [
    'conclusion_conditionnelle',
    [
      'q_ouverte',
      'q_fermee',
      'q_controle',
      'donnant_donnant',
      'contrepartie_d_abord',
      'crac_controler',
      'conclusion_directe',
    ],
  ],
  [
    'conclusion_bilan',
    [
      'conclusion_recapitulative',
      'conclusion_directe',
      'reformulation_synthese',
      'crac_reformuler',
    ],
  ],
  ['conclusion_essai', ['concession_seche']],
  ['palier', ['donnant_donnant', 'contrepartie_d_abord', 'concession_seche']],
  ['q_suggestive', ['q_controle']],
  // Another’s price is not sliced between one’s own advantages.
  ['prix_comparaison', ['prix_sandwich']],
  [
    'boomerang',
    ['compensation', 'oui_et', 'oui_mais', 'edredon', 'q_fermee', 'q_miroir', 'crac_creuser'],
  ],
  ['compensation', ['oui_et', 'oui_mais', 'edredon']],
  ['edredon', ['oui_et']],
];

/** Each technique once, at its first place, without those a more telling one covers. */
export function settleTechniques(seen: readonly Seen[]): Seen[] {
  const first = new Map<Technique, Seen>();
  for (const one of seen) {
    const known = first.get(one.technique);
    if (known === undefined || one.from < known.from) first.set(one.technique, one);
  }
  for (const [strong, weak] of OVER) {
    if (first.has(strong)) for (const technique of weak) first.delete(technique);
  }
  return [...first.values()];
}
