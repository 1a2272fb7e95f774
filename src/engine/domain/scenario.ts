import { z } from 'zod';
import { ACTS } from './acts.ts';
import { MOODS } from './moods.ts';
import { MOTIVES } from './purchase-motives.ts';
import { REPLY_SITUATIONS } from './reply-situations.ts';
import { THEMES } from './themes.ts';

/** Version of the scenario format this engine reads. */
export const SCENARIO_FORMAT = 1;

const prose = z.string().trim().min(1, 'ce texte est vide');
const identifier = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+|_[a-z0-9]+)*$/,
    'un identifiant s’écrit en minuscules sans accent, avec des tirets : « frais-installation »',
  );

/** One line of the client: what is said, what is seen, and the mood it fits (any when absent). */
export const replySchema = z
  .strictObject({
    dit: prose.describe('Ce que dit le client.'),
    jeu: prose.optional().describe('Ce qui se voit, en italique : « relit le devis ».'),
    humeur: z.enum(MOODS).optional().describe('L’humeur à laquelle cette réplique convient.'),
  })
  .describe('Une réplique du client.');
export type Reply = z.infer<typeof replySchema>;
const replies = z.array(replySchema).min(1, 'il faut au moins une réplique');

const tableBlock = z.strictObject({
  tableau: z.strictObject({
    titre: prose,
    colonnes: z.array(prose).min(1),
    lignes: z.array(z.array(z.string())).min(1),
    note: prose.optional(),
  }),
});
const textBlock = z.strictObject({ texte: prose });
const listBlock = z.strictObject({ liste: z.array(prose).min(1) });
const headingBlock = z.strictObject({ intertitre: prose });

/** One page of the file given to the candidate. Plain text only: nothing in it is markup. */
export const dossierPageSchema = z.strictObject({
  id: identifier,
  titre: prose,
  blocs: z.array(z.union([textBlock, tableBlock, listBlock, headingBlock])).min(1),
});
export type DossierPage = z.infer<typeof dossierPageSchema>;

export const sellingPointSchema = z.strictObject({
  id: identifier,
  produit: prose,
  caracteristique: prose,
  avantage: prose,
  preuve: prose,
  besoins: z.array(identifier).default([]).describe('Les besoins auxquels cet argument répond.'),
});
export type ScenarioSellingPoint = z.infer<typeof sellingPointSchema>;

export const needSchema = z.strictObject({
  id: identifier,
  theme: z.enum(THEMES),
  enonce: prose.describe('Le fait entier, tel que le jury le lit.'),
  mobile: z.enum(MOTIVES).optional().describe('Le mobile d’achat (SONCASE) que ce besoin trahit.'),
  indice: replies.describe('À une question fermée ou vague : une réponse courte, sans contexte.'),
  reponse: replies.describe('À une bonne question ouverte : le besoin est dit.'),
  profondeur: replies.describe('À une relance : le détail, le chiffre, l’émotion.'),
});
export type ScenarioNeed = z.infer<typeof needSchema>;

/** When an objection comes up: every condition given must hold. */
export const triggerSchema = z
  .strictObject({
    actes: z
      .array(z.enum(ACTS))
      .optional()
      .describe('Le candidat vient de faire l’un de ces actes.'),
    enjeu: identifier.optional().describe('Le candidat vient de chiffrer cet enjeu.'),
    argument: identifier.optional().describe('Le candidat vient d’avancer cet argument.'),
    apres_tours: z
      .int()
      .positive()
      .optional()
      .describe('Pas avant ce nombre de tours du candidat.'),
    apres_objection: identifier.optional().describe('Seulement après cette autre objection.'),
  })
  .describe('Ce qui fait naître l’objection.');
export type Trigger = z.infer<typeof triggerSchema>;

export const objectionSchema = z.strictObject({
  id: identifier,
  type: z
    .enum(['fondee', 'non-fondee', 'pretexte', 'tactique'])
    .describe('Sincère et exacte, sincère et inexacte, prétexte, ou tactique.'),
  sujet: z.enum([
    'prix',
    'delai',
    'engagement',
    'concurrence',
    'confiance',
    'besoin',
    'decision',
    'produit',
    'place',
  ]),
  resume: prose.describe('L’objection en une phrase, pour le jury.'),
  quand: triggerSchema,
  formulations: replies,
  precisions: replies.describe('Ce que le client ajoute quand on le fait préciser.'),
  levee_par: z
    .strictObject({
      actes: z
        .array(z.enum(ACTS))
        .min(1)
        .describe('Il faut tous ces actes, en un ou plusieurs tours, pour lever le doute.'),
      arguments: z
        .array(identifier)
        .default([])
        .describe('Il faut au moins l’un de ces arguments (aucun : n’importe lequel).'),
    })
    .describe('Ce qui lève l’objection.'),
  levees: replies.describe('Le client se dit rassuré.'),
  maintiens: replies.describe('Le client n’est pas convaincu.'),
  traitement: prose.describe('Le traitement attendu, pour le jury.'),
});
export type ScenarioObjection = z.infer<typeof objectionSchema>;

const side = z.strictObject({
  ideal: z.number(),
  reserve: z.number().describe('Au-delà, cette partie préfère ne pas traiter.'),
  poids: z.number().min(0).max(1).describe('Importance de l’enjeu ; la somme des poids vaut 1.'),
});

export const issueSchema = z.strictObject({
  id: identifier,
  libelle: prose,
  unite: prose,
  pas: z.number().positive().describe('Le plus petit mouvement qui ait un sens.'),
  depart: z.number().describe('La valeur du tarif ou des conditions habituelles.'),
  client: side,
  candidat: side,
});
export type ScenarioIssue = z.infer<typeof issueSchema>;

export const orderFieldSchema = z.strictObject({
  id: identifier,
  libelle: prose,
  type: z.enum(['texte', 'nombre', 'date', 'case']),
  unite: prose.optional(),
  enjeu: identifier.optional().describe('L’enjeu négocié que cette ligne doit reprendre.'),
  obligatoire: z.boolean().default(true),
});
export type OrderField = z.infer<typeof orderFieldSchema>;

const minutes = z.number().positive().max(240);

/** A complete situation, as a trainer writes it in `scenarios/entretiens/*.yaml`. */
export const scenarioSchema = z.strictObject({
  format: z.literal(SCENARIO_FORMAT),
  id: identifier,
  titre: prose,
  accroche: prose.describe('Une phrase pour la bibliothèque, sans rien révéler du client.'),
  langue: z.enum(['fr', 'en']),
  canal: z.enum(['face-a-face', 'magasin', 'telephone', 'visio', 'tchat']),
  contexte: z.enum(['b2b', 'b2c', 'distributeur']),
  type: z.enum([
    'negociation',
    'vente-conseil',
    'sell-out',
    'reclamation',
    'qualification',
    'evenement',
  ]),
  epreuves: z.array(prose).min(1).describe('Les épreuves auxquelles la situation prépare.'),
  grilles: z.array(identifier).min(1),
  difficulte: z.int().min(1).max(3),
  travaille: z.array(prose).min(1).describe('Ce que l’on travaille avec cette situation.'),
  auteurs: z.array(prose).min(1),
  licence: prose,
  durees: z
    .strictObject({
      preparation: minutes,
      entretien: minutes,
      autoevaluation: minutes,
      echange: minutes,
    })
    .describe('Durées en minutes.'),
  fiche: z
    .strictObject({
      objet: prose,
      date: prose,
      lieu: prose,
      sequence: prose.describe('Délimitation de la séquence à jouer.'),
      historique: prose,
      relation: prose.describe('À quel moment vous intervenez, ce qu’il reste à faire.'),
      objectifs: prose,
      informations: prose,
      contraintes: prose,
      acteurs: z.strictObject({
        vous: z.strictObject({ nom: prose, statut: prose, role: prose }),
        jury: z.strictObject({ nom: prose, statut: prose, role: prose }),
      }),
    })
    .describe('La fiche sujet du candidat (rubriques de l’annexe V-2).'),
  entreprise: z.strictObject({ nom: prose, presentation: prose }),
  tarif: prose.describe('Le tarif en une phrase, tel que le candidat doit le connaître.'),
  client: z
    .strictObject({
      civilite: z.enum(['madame', 'monsieur']),
      prenom: prose,
      nom: prose,
      fonction: prose,
      entreprise: prose,
      portrait: identifier.describe('Le dessin qui le représente.'),
      identite: prose.describe('Profil personnalisé, pour le jury.'),
      caractere: prose,
      motivations: z.array(z.strictObject({ mobile: z.enum(MOTIVES), enonce: prose })).min(1),
      freins: z.array(prose).min(1),
      solution_de_rechange: prose.describe('Ce que fera le client sans accord (MESORE).'),
      humeur: z.strictObject({
        confiance: z.int().min(0).max(10),
        patience: z.int().min(0).max(10),
      }),
    })
    .describe('La fiche du jury : qui est le client.'),
  dossier: z.array(dossierPageSchema).min(1),
  offre: z.array(sellingPointSchema).min(1),
  besoins: z.array(needSchema).min(1),
  objections: z.array(objectionSchema).min(1),
  enjeux: z.array(issueSchema).min(1),
  concession: z
    .strictObject({
      depart: z.number().min(0).max(1).describe('Exigence du client au début (1 : son idéal).'),
      rythme: z
        .number()
        .positive()
        .describe('Plus petit que 1 : cède tôt ; plus grand : tient jusqu’à la fin (Faratin).'),
      reciprocite: z
        .number()
        .min(0)
        .max(1)
        .describe('Part du pas du candidat que le client rend quand il y a une contrepartie.'),
      plancher: z
        .number()
        .min(0)
        .max(1)
        .describe('Utilité en dessous de laquelle il ne traite pas.'),
    })
    .describe('La manière de céder du client.'),
  repliques: z
    .partialRecord(z.enum(REPLY_SITUATIONS), replies)
    .describe('Les répliques du client, par situation.'),
  commande: z.strictObject({
    intitule: prose,
    champs: z.array(orderFieldSchema).min(1),
    mentions: z.array(prose).default([]),
  }),
  jury: z.strictObject({
    questions: z
      .array(
        z.strictObject({
          id: identifier,
          texte: prose,
          attendu: prose.describe('Ce qu’une bonne réponse contient, pour le jury.'),
        }),
      )
      .min(1),
    vigilance: z.array(prose).default([]),
  }),
});
export type Scenario = z.infer<typeof scenarioSchema>;
