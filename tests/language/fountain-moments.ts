import type { SaleContext } from '#engine/domain/sale-context.ts';
import type { TurnContext } from '#engine/language/turn-context.ts';
import { makeMoments } from './make-moments.ts';

/** The situation of `enonces-temoins-2.txt`. */
const sale: SaleContext = {
  id: 'fontaines',
  langue: 'fr',
  contexte: 'b2b',
  client: { nom: 'Hélène Rivet', entreprise: 'Le Trente, espace de travail partagé' },
  entreprise: 'Aquaclair, loueur de fontaines à eau raccordées au réseau',
  tarif:
    'Loyer 59 € HT par mois et par fontaine sur 36 mois, maintenance comprise. Installation 120 € HT. Intervention sous 24 heures.',
  offre: [
    {
      id: 'a1',
      produit: 'Fontaine Source',
      caracteristique: 'Fontaine à eau raccordée au réseau, eau fraîche filtrée, sans bouteille',
      avantage: 'Plus de packs à porter ni de plastique à jeter',
      preuve: 'Certification NF, fiche technique',
    },
    {
      id: 'a2',
      produit: 'Entretien compris',
      caracteristique: 'Maintenance incluse, filtres changés tous les six mois par nos techniciens',
      avantage: 'Vous ne vous occupez de rien, budget connu',
      preuve: 'Contrat, carnet d’entretien',
    },
    {
      id: 'a3',
      produit: 'Intervention 24 h',
      caracteristique: 'Un technicien sous 24 heures, détecteur de fuite avec coupure automatique',
      avantage: 'Vos bureaux et vos ordinateurs restent à l’abri',
      preuve: 'Références de bureaux équipés dans l’agglomération',
    },
  ],
  besoins: [
    {
      id: 'n1',
      theme: 'situation',
      enonce: 'Bouteilles d’eau pour soixante postes, presque tous occupés.',
    },
    { id: 'n2', theme: 'budget', enonce: '310 euros de bouteilles par mois.' },
    { id: 'n3', theme: 'probleme', enonce: 'Porter les packs, jeter le plastique.' },
    {
      id: 'n4',
      theme: 'decision',
      enonce: 'Elle décide avec l’accord du propriétaire, avant l’été.',
    },
  ],
  objections: [
    { id: 'o1', formulation: '59 euros par mois, je trouve ça cher.' },
    { id: 'o2', formulation: 'Trois ans, c’est long.' },
    { id: 'o3', formulation: 'Et si ça fuit la nuit sur mes ordinateurs ?' },
    { id: 'o4', formulation: 'Il me faudrait l’accord du propriétaire.' },
  ],
  enjeux: [
    {
      id: 'prix',
      libelle: 'Loyer mensuel par fontaine',
      unite: '€/mois',
      client_ideal: 45,
      client_reserve: 56,
      candidat_ideal: 59,
      candidat_reserve: 50,
    },
    {
      id: 'duree',
      libelle: 'Durée d’engagement',
      unite: 'mois',
      client_ideal: 12,
      client_reserve: 36,
      candidat_ideal: 36,
      candidat_reserve: 24,
    },
    {
      id: 'frais_installation',
      libelle: 'Frais d’installation',
      unite: '€',
      client_ideal: 0,
      client_reserve: 120,
      candidat_ideal: 120,
      candidat_reserve: 0,
    },
    {
      id: 'quantite',
      libelle: 'Nombre de fontaines',
      unite: 'fontaines',
      client_ideal: 1,
      client_reserve: 3,
      candidat_ideal: 3,
      candidat_reserve: 1,
    },
  ],
};

const offered = { prix: 59, duree: 36 };
const agreed = { prix: 56, duree: 36, quantite: 2 };

const french = makeMoments({
  sale,
  welcome: ['Bonjour.', 'Très bien, allez-y.'],
  greeting: 'Bonjour madame Rivet, Hugo Caron, d’Aquaclair. Je vous propose de faire le point.',
  asked: ['Comment servez-vous l’eau aujourd’hui ?', 'Combien de personnes accueillez-vous ?'],
  answered: ['Des bouteilles, pour soixante postes.', 'C’est lourd, et tout ce plastique à jeter.'],
  noted: 'C’est noté.',
  priceAsked: 'Intéressant. Et c’est combien ?',
  presentation:
    'La fontaine est raccordée au réseau, l’entretien est compris. Le loyer est de 59 € par mois sur 36 mois.',
  offered,
  agreed,
});

const english = makeMoments({
  sale: { ...sale, langue: 'en' },
  welcome: ['Hello.', 'All right, go on.'],
  greeting: 'Good morning Mrs Rivet, I am Hugo Caron, from Aquaclair.',
  asked: ['How do you serve water today?', 'How many people come?'],
  answered: ['Bottles, for sixty desks.', 'They are heavy, and all this plastic.'],
  noted: 'I see.',
  priceAsked: 'And how much is it?',
  presentation:
    'The fountain is connected to the mains, the maintenance is included. It is 59 euros per month for 36 months.',
  offered,
  agreed,
});

/** Moments of the sale of fountains, by the name used in `enonces-temoins-2.txt`: « en- » for those in English. */
export const fountainMoments: Readonly<Record<string, TurnContext>> = {
  ...french,
  ...Object.fromEntries(Object.entries(english).map(([name, moment]) => [`en-${name}`, moment])),
};
