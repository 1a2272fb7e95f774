import { gridSchema } from '#engine/domain/grid.ts';
import { REPLY_SITUATIONS } from '#engine/domain/reply-situations.ts';
import { scenarioSchema } from '#engine/domain/scenario.ts';
import type { Situation } from '#server/store/store.ts';

let drawn = 0;
/** A text no other text contains: finding it in an answer proves a leak. */
const secret = (what: string): string => {
  drawn += 1;
  return `${what} sous-scellés-${drawn}.`;
};
const line = (what: string) => [{ dit: secret(what) }, { dit: secret(what) }];
const point = (id: string) => ({
  id,
  produit: 'Terminal Orme',
  caracteristique: `caractéristique de ${id}`,
  avantage: `avantage de ${id}`,
  preuve: `preuve de ${id}`,
  besoins: ['delai'],
});

/** A whole situation, with every hidden text and figure recognisable. */
export const fixtureSituation: Situation = {
  scenario: scenarioSchema.parse({
    format: 1,
    id: 'orme',
    titre: 'Des terminaux pour Orme',
    accroche: 'Équipez un atelier.',
    langue: 'fr',
    canal: 'face-a-face',
    contexte: 'b2b',
    type: 'negociation',
    epreuves: ['E4'],
    grilles: ['essai'],
    difficulte: 1,
    travaille: ['La découverte'],
    auteurs: ['Palabre'],
    licence: 'CC BY-SA 4.0',
    durees: { preparation: 40, entretien: 20, autoevaluation: 5, echange: 10 },
    fiche: {
      objet: 'Vendre des terminaux',
      date: 'Aujourd’hui',
      lieu: 'Chez le client',
      sequence: 'L’entretien entier',
      historique: 'Premier contact au salon',
      relation: 'Le devis reste à faire',
      objectifs: 'Signer',
      informations: 'Voir le dossier',
      contraintes: 'Aucune',
      acteurs: {
        vous: { nom: 'Camille Roy', statut: 'Commerciale', role: 'Vend' },
        jury: { nom: 'Inès Faure', statut: 'Directrice', role: 'Achète' },
      },
    },
    entreprise: { nom: 'Terminaux du Nord', presentation: 'Vend des terminaux.' },
    tarif: 'Le terminal coûte 300 €.',
    client: {
      civilite: 'madame',
      prenom: 'Inès',
      nom: 'Faure',
      fonction: 'Directrice',
      entreprise: 'Orme',
      portrait: 'ines-faure',
      identite: secret('identité'),
      caractere: secret('caractère'),
      motivations: [{ mobile: 'securite', enonce: secret('motivation') }],
      freins: [secret('frein')],
      solution_de_rechange: secret('rechange'),
      humeur: { confiance: 5, patience: 6 },
    },
    dossier: [{ id: 'page', titre: 'Le terminal', blocs: [{ texte: 'Il est solide.' }] }],
    offre: [point('rapide'), point('solide')],
    besoins: [
      {
        id: 'delai',
        theme: 'delai',
        mobile: 'securite',
        enonce: secret('besoin'),
        indice: line('indice'),
        reponse: line('réponse'),
        profondeur: line('profondeur'),
      },
    ],
    objections: [
      {
        id: 'prix',
        type: 'fondee',
        sujet: 'prix',
        resume: secret('résumé'),
        quand: { actes: ['annoncer_prix'] },
        formulations: line('formulation'),
        precisions: line('précision'),
        levee_par: { actes: ['avantage'] },
        levees: line('levée'),
        maintiens: line('maintien'),
        traitement: secret('traitement'),
      },
    ],
    enjeux: [
      {
        id: 'remise',
        libelle: 'Remise',
        unite: '%',
        pas: 1,
        depart: 0,
        client: { ideal: 17.317, reserve: 3.713, poids: 1 },
        candidat: { ideal: 0, reserve: 8, poids: 1 },
      },
    ],
    concession: { depart: 0.9371, rythme: 1.7391, reciprocite: 0.5173, plancher: 0.1937 },
    repliques: Object.fromEntries(REPLY_SITUATIONS.map((each) => [each, line(each)])),
    commande: {
      intitule: 'Bon de commande',
      champs: [
        { id: 'quantite', libelle: 'Quantité', type: 'nombre' },
        { id: 'remise', libelle: 'Remise', type: 'nombre', unite: '%', enjeu: 'remise' },
      ],
    },
    jury: {
      questions: [
        { id: 'bilan', texte: secret('question'), attendu: secret('attendu') },
        { id: 'suite', texte: secret('question'), attendu: secret('attendu') },
      ],
      vigilance: [secret('vigilance')],
    },
  }),
  grille: gridSchema.parse({
    format: 1,
    id: 'essai',
    titre: 'Grille d’essai',
    source: 'Essai',
    epreuve: 'E4',
    echelle: {
      niveaux: [
        { valeur: 1, libelle: 'Insuffisant' },
        { valeur: 2, libelle: 'Satisfaisant' },
      ],
      officielle: false,
      avertissement: 'Échelle d’essai.',
    },
    competences: [{ id: 'vendre', libelle: 'Vendre', intitule: 'Vendre' }],
    criteres: [
      {
        id: 'questionne',
        competence: 'vendre',
        libelle: 'Questionne',
        niveaux: [
          {
            niveau: 1,
            attendu: secret('attendu de niveau'),
            tout: [{ mesure: 'questions', au_moins: 1 }],
          },
          {
            niveau: 2,
            attendu: secret('attendu de niveau'),
            tout: [{ mesure: 'questions_ouvertes', au_moins: 1 }],
          },
        ],
        exercice: secret('exercice'),
      },
    ],
    note: { sur: 20, methode: 'Moyenne.' },
  }),
};
