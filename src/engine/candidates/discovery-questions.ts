import type { Theme } from '#engine/domain/themes.ts';

/** An open question on each theme, as a well-prepared candidate asks it. */
export const OPEN_QUESTIONS: Readonly<Record<Theme, readonly string[]>> = {
  situation: [
    'Comment êtes-vous organisés aujourd’hui sur ce sujet ?',
    'Pouvez-vous me décrire votre organisation et votre équipement actuels ?',
  ],
  besoin: [
    'Qu’attendez-vous d’une nouvelle solution ?',
    'De quoi auriez-vous besoin, concrètement ?',
  ],
  probleme: [
    'Quelles difficultés rencontrez-vous avec votre solution actuelle ?',
    'Qu’est-ce qui vous pose problème aujourd’hui ?',
  ],
  critere: [
    'Quels sont vos critères de choix les plus importants ?',
    'Qu’est-ce qui compte le plus pour vous dans ce choix ?',
  ],
  budget: [
    'Que vous coûte votre solution actuelle, et quel budget avez-vous prévu ?',
    'Comment se compose votre budget sur ce poste ?',
  ],
  decision: [
    'Comment la décision se prend-elle chez vous ?',
    'Comment allez-vous décider, et avec qui ?',
  ],
  delai: [
    'Quelles sont vos contraintes de délai ?',
    'Comment voyez-vous le calendrier de ce projet ?',
  ],
  volume: [
    'Quels volumes cela représente-t-il pour vous, au quotidien ?',
    'Pouvez-vous me parler de vos volumes et de votre fréquentation ?',
  ],
  concurrence: [
    'Que pensez-vous des autres propositions que vous avez reçues ?',
    'Comment travaillez-vous avec vos fournisseurs actuels ?',
  ],
  incident: ['Que s’est-il passé exactement ?', 'Pouvez-vous me raconter ce qui s’est passé ?'],
  satisfaction: [
    'Que pensez-vous de votre fournisseur actuel ?',
    'De quoi êtes-vous satisfait aujourd’hui ?',
  ],
  autre: ['Que devrais-je savoir d’autre sur votre activité ?', 'Parlez-moi de votre activité.'],
};

/** A closed question on each theme, as a hurried candidate asks it. */
export const CLOSED_QUESTIONS: Readonly<Record<Theme, string>> = {
  situation: 'Vous avez déjà un équipement ?',
  besoin: 'Vous avez besoin d’une nouvelle solution ?',
  probleme: 'Est-ce que vous avez des problèmes avec votre solution actuelle ?',
  critere: 'Le prix, c’est important pour vous ?',
  budget: 'Quel est votre budget ?',
  decision: 'C’est vous qui décidez ?',
  delai: 'C’est pour quand ?',
  volume: 'Vous en consommez combien par mois ?',
  concurrence: 'Vous avez déjà un fournisseur ?',
  incident: 'C’est arrivé quand ?',
  satisfaction: 'Vous êtes satisfait de votre fournisseur ?',
  autre: 'Vous avez d’autres questions ?',
};
