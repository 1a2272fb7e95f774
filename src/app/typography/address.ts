import type { ScenarioCard } from '#wire/scenario-card.ts';

type Client = Pick<ScenarioCard['client'], 'civilite' | 'nom'>;

/** How one speaks to the client: « madame Caradec ». */
export const addressed = ({ civilite, nom }: Client): string => `${civilite} ${nom}`;

/** The same, short: « Mme Caradec », « M. Benali ». */
export const shortlyAddressed = ({ civilite, nom }: Client): string =>
  `${civilite === 'madame' ? 'Mme' : 'M.'}\u00a0${nom}`;

/** « elle » or « il », as the client is called. */
export const pronoun = ({ civilite }: Pick<Client, 'civilite'>): 'elle' | 'il' =>
  civilite === 'madame' ? 'elle' : 'il';
