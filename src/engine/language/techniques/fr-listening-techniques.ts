import type { TechniqueCue } from './technique-cue.ts';

/** Bringing the talk back to its subject: METHODE 18. */
export const listeningTechniques: readonly TechniqueCue[] = [
  {
    technique: 'recentrage',
    acts: ['ecouter', 'reformuler', 'question_ouverte', 'question_fermee', 'relancer', 'cadrer'],
    raison: 'ramène l’échange au besoin du client',
    motifs: [
      'pour en revenir (?:a|au|aux)',
      '(?:on|nous) (?:s|nous) (?:egare|egarons|eloigne)',
      'si (?:l )?on revenait (?:a|au|aux|sur)',
      '(?:pour |et |si on |si nous )?(?:revenir|revenons|reviens|revient) (?:a|au|aux|sur) (?:vos|votre|ce que vous|notre sujet|nos)',
      'et concernant (?:vos|votre|les|la|le|l)',
      'si vous (?:le voulez bien|permettez) ~2 (?:revenons|revenir)',
    ],
  },
];
