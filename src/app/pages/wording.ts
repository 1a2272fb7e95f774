import type { Scenario } from '#engine/domain/scenario.ts';
import type { Ending } from '#engine/domain/session-event.ts';

/** Words for the fixed vocabulary of the situations. */
export const CHANNELS: Readonly<Record<Scenario['canal'], string>> = {
  'face-a-face': 'Face à face',
  magasin: 'En magasin',
  telephone: 'Au téléphone',
  visio: 'En visioconférence',
  tchat: 'Par messagerie',
};

export const CONTEXTS: Readonly<Record<Scenario['contexte'], string>> = {
  b2b: 'Client professionnel',
  b2c: 'Client particulier',
  distributeur: 'Client distributeur',
};

export const KINDS: Readonly<Record<Scenario['type'], string>> = {
  negociation: 'Négociation',
  'vente-conseil': 'Vente conseil',
  'sell-out': 'Soutien à la revente',
  reclamation: 'Réclamation',
  qualification: 'Qualification',
  evenement: 'Évènement',
};

export const DIFFICULTIES: readonly string[] = ['', 'Abordable', 'Exigeante', 'Difficile'];

export const LANGUAGES = { fr: 'En français', en: 'En anglais' } as const;

export const ENDINGS_IN_WORDS: Readonly<Record<Ending, string>> = {
  accord: 'Accord conclu',
  suite: 'Une suite est convenue',
  refus: 'Refus du client',
  rupture: 'Le client a mis fin à l’entretien',
  temps: 'Fin du temps imparti',
  depart: 'Vous avez quitté la salle avant la fin',
};
