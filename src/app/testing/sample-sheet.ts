import type { ScenarioSheet } from '#wire/scenario-sheet.ts';

/** A small situation for the tests of the pages. */
export const sampleSheet: ScenarioSheet = {
  id: 'cafe',
  titre: 'Du café pour un atelier',
  accroche: 'Une machine à remplacer.',
  langue: 'fr',
  canal: 'face-a-face',
  contexte: 'b2b',
  type: 'negociation',
  epreuves: ['Titre Attaché commercial'],
  difficulte: 1,
  travaille: ['Découvrir'],
  durees: { preparation: 20, entretien: 20, autoevaluation: 5, echange: 10 },
  entreprise: { nom: 'Kerlann', presentation: 'Brûlerie.' },
  client: {
    civilite: 'madame',
    prenom: 'Sandrine',
    nom: 'Caradec',
    fonction: 'Responsable',
    entreprise: 'Ateliers Vasseur',
    portrait: 'helene',
  },
  fiche: {
    objet: 'Vendre',
    date: 'Mardi',
    lieu: 'Vitré',
    sequence: 'Toutes',
    historique: 'Aucun',
    relation: 'Prospect',
    objectifs: 'Signer',
    informations: 'Le dossier',
    contraintes: 'Aucune',
    acteurs: {
      vous: { nom: 'Vous', statut: 'Commercial', role: 'Vend' },
      jury: { nom: 'Sandrine Caradec', statut: 'Responsable', role: 'Achète' },
    },
  },
  dossier: [{ id: 'maison', titre: 'La maison', blocs: [{ texte: 'Une brûlerie bretonne.' }] }],
  offre: [],
  tarif: '90 € HT par mois.',
  enjeux: [
    {
      id: 'loyer',
      libelle: 'Loyer',
      unite: '€',
      pas: 1,
      depart: 90,
      candidat: { ideal: 90, reserve: 82 },
    },
  ],
  commande: { intitule: 'Bon de commande', champs: [], mentions: [] },
  grille: {
    id: 'grille',
    titre: 'Grille',
    echelle: {
      niveaux: [
        { valeur: 0, libelle: 'Absent' },
        { valeur: 1, libelle: 'Présent' },
      ],
      officielle: true,
    },
    avertissement: null,
    criteres: [{ id: 'C10-1', competence: 'C10', libelle: 'Le cadre est posé' }],
  },
  vous: { nom: 'Vous', statut: 'Commercial', role: 'Vend' },
};
