import type { TurnContext } from '#engine/language/turn-context.ts';
import { makeMoments } from './make-moments.ts';
import { sale } from './sale.ts';

const french = makeMoments({
  sale,
  welcome: ['Bonjour.', 'Très bien, allez-y.'],
  greeting:
    'Bonjour madame Marchais, je suis Camille Roux, de Cyclo Vallée. Je vous propose de faire le point.',
  asked: ['Comment êtes-vous organisés aujourd’hui ?', 'Combien de tournées faites-vous ?'],
  answered: ['Deux camionnettes.', 'Des retards, trois amendes par mois.'],
  noted: 'C’est noté.',
  priceAsked: 'Intéressant. Et c’est combien ?',
  presentation:
    'Le Mulet a un caisson isotherme et une batterie amovible. Le loyer est de 149 € HT par mois sur 36 mois.',
  offered: { prix: 149, duree: 36 },
  agreed: { prix: 139, duree: 36, quantite: 4 },
});

/** Moments of an interview, by the name used in `enonces.txt`. */
export const moments: Readonly<Record<string, TurnContext>> = {
  ...french,
  distributeur: { ...french.objection, sale: { ...sale, contexte: 'distributeur' } },
  anglais: {
    ...french.decouverte,
    sale: { ...sale, langue: 'en' },
    candidateLines: [],
    done: [],
    clientLines: ['Hello.'],
  },
  anglais_suite: {
    ...french.objection,
    sale: { ...sale, langue: 'en' },
    clientLines: ['Hello.', 'Two vans.', 'Late deliveries.'],
    candidateLines: ['Hello.', 'How do you deliver?', 'I see.', 'The bike has a battery.'],
    done: [['saluer'], ['question_ouverte'], ['ecouter'], ['caracteristique']],
  },
};
