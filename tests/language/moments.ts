import type { TurnContext } from '#engine/language/turn-context.ts';
import { sale } from './sale.ts';

const opening: TurnContext = {
  sale,
  stage: 'prise-de-contact',
  clientLines: [],
  candidateLines: [],
  done: [],
  pending: [],
  onTable: null,
  asked: null,
};
const greeted =
  'Bonjour madame Marchais, je suis Camille Roux, de Cyclo Vallée. Je vous propose de faire le point.';
const discovery: TurnContext = {
  ...opening,
  stage: 'decouverte',
  clientLines: ['Bonjour.', 'Très bien, allez-y.'],
  candidateLines: [greeted, 'Comment êtes-vous organisés aujourd’hui ?'],
  done: [['saluer', 'se_presenter', 'cadrer'], ['question_ouverte']],
};
const argued: TurnContext = {
  ...discovery,
  stage: 'argumentation',
  clientLines: [
    ...discovery.clientLines,
    'Deux camionnettes.',
    'Des retards, trois amendes par mois.',
  ],
  candidateLines: [...discovery.candidateLines, 'Combien de tournées faites-vous ?', 'C’est noté.'],
  done: [...discovery.done, ['question_fermee'], ['ecouter']],
};
const presented: TurnContext = {
  ...argued,
  stage: 'objections',
  clientLines: [...argued.clientLines, 'Intéressant. Et c’est combien ?'],
  candidateLines: [
    ...argued.candidateLines,
    'Le Mulet a un caisson isotherme et une batterie amovible. Le loyer est de 149 € HT par mois sur 36 mois.',
  ],
  done: [...argued.done, ['caracteristique', 'annoncer_prix']],
};

/** Moments of an interview, by the name used in `enonces.txt`. */
export const moments: Readonly<Record<string, TurnContext>> = {
  debut: opening,
  decouverte: discovery,
  argumentation: argued,
  objection: presented,
  negociation: { ...presented, stage: 'negociation', onTable: { prix: 149, duree: 36 } },
  conclusion: { ...presented, stage: 'conclusion', onTable: { prix: 139, duree: 36, quantite: 4 } },
  distributeur: { ...presented, sale: { ...sale, contexte: 'distributeur' } },
  reclamation: { ...argued, stage: 'objections' },
  anglais: {
    ...discovery,
    sale: { ...sale, langue: 'en' },
    candidateLines: [],
    done: [],
    clientLines: ['Hello.'],
  },
  anglais_suite: {
    ...presented,
    sale: { ...sale, langue: 'en' },
    clientLines: ['Hello.', 'Two vans.', 'Late deliveries.'],
    candidateLines: ['Hello.', 'How do you deliver?', 'I see.', 'The bike has a battery.'],
    done: [['saluer'], ['question_ouverte'], ['ecouter'], ['caracteristique']],
  },
};
