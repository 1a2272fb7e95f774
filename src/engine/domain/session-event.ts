import { z } from 'zod';
import { analysisSchema } from './analysis.ts';
import { decisionSchema, moodStepSchema, termsSchema } from './intention.ts';
import { EXPRESSIONS, MOODS } from './moods.ts';
import { orderFormSchema } from './order.ts';
import { preparationSchema } from './preparation.ts';
import { STAGES } from './stages.ts';

/** Version of the log's format written by this engine. */
export const LOG_VERSION = 1;

/** Longest turn accepted, in UTF-16 units: twenty minutes of speech make about 20,000. */
export const MAX_TURN_LENGTH = 10_000;

const turn = z.int().nonnegative();
const milliseconds = z.int().nonnegative();
const event = <T extends string, D extends z.ZodType>(type: T, data: D) =>
  z.strictObject({ type: z.literal(type), data });

/** How the interview ended. */
export const ENDINGS = ['accord', 'suite', 'refus', 'rupture', 'temps', 'depart'] as const;
export type Ending = (typeof ENDINGS)[number];

/** Facts of the session: type and payload. The envelope is added by the log. */
export const sessionFactSchema = z.discriminatedUnion('type', [
  event(
    'session.creee',
    z.strictObject({
      scenario: z.strictObject({ id: z.string(), titre: z.string(), empreinte: z.string() }),
      grilles: z.array(z.string()).min(1),
      graine: z.int().nonnegative(),
      mode: z.enum(['entrainement', 'examen']),
      client: z.enum(['scenario', 'modele']),
      amenagements: z.strictObject({
        /** Multiplies every duration: 1, or 4/3 for a tiers-temps. */
        temps: z.number().min(1).max(3),
      }),
      /** Milliseconds, accommodations included. */
      durees: z.strictObject({
        preparation: milliseconds,
        entretien: milliseconds,
        autoevaluation: milliseconds,
        echange: milliseconds,
      }),
      humeur: z.strictObject({ confiance: z.number(), patience: z.number() }),
      moteur: z.string(),
    }),
  ),
  event('tirage.fait', z.strictObject({ scenario: z.string(), parmi: z.int().positive() })),
  event('preparation.commencee', z.strictObject({})),
  event('preparation.notee', preparationSchema),
  event('entretien.commence', z.strictObject({})),
  event(
    'candidat.a_parle',
    z.strictObject({
      tour: turn,
      texte: z.string().max(MAX_TURN_LENGTH),
      source: z.enum(['clavier', 'voix', 'terminal', 'transcription']),
    }),
  ),
  event('analyse.faite', z.strictObject({ tour: turn, analyse: analysisSchema })),
  event('client.a_decide', z.strictObject({ tour: turn, decision: decisionSchema })),
  event(
    'client.a_parle',
    z.strictObject({
      tour: turn,
      texte: z.string(),
      par: z.enum(['scenario', 'modele', 'transcription']),
      /** Ids of the scenario's lines used, so that none is used twice. */
      repliques: z.array(z.string()),
      jeu: z.string().nullable(),
      expression: z.enum(EXPRESSIONS),
    }),
  ),
  event(
    'modele.a_echoue',
    z.strictObject({ tour: turn, cause: z.string(), texte: z.string().nullable() }),
  ),
  event('etape.changee', z.strictObject({ tour: turn, de: z.enum(STAGES), vers: z.enum(STAGES) })),
  event(
    'humeur.changee',
    z.strictObject({
      tour: turn,
      de: z.enum(MOODS),
      vers: z.enum(MOODS),
      confiance: z.number(),
      patience: z.number(),
      pas: z.array(moodStepSchema),
    }),
  ),
  event(
    'offre.faite',
    z.strictObject({
      tour: turn,
      par: z.enum(['candidat', 'client']),
      conditions: termsSchema,
      /** Utility the client asks for by it, 0 to 1; null for the candidate's. */
      exigence: z.number().nullable(),
    }),
  ),
  event('objection.soulevee', z.strictObject({ tour: turn, id: z.string() })),
  event('objection.accueillie', z.strictObject({ tour: turn, id: z.string() })),
  event('objection.questionnee', z.strictObject({ tour: turn, id: z.string() })),
  event('objection.traitee', z.strictObject({ tour: turn, id: z.string() })),
  event('objection.levee', z.strictObject({ tour: turn, id: z.string() })),
  event('objection.maintenue', z.strictObject({ tour: turn, id: z.string() })),
  event('besoin.evoque', z.strictObject({ tour: turn, id: z.string() })),
  event('besoin.revele', z.strictObject({ tour: turn, id: z.string(), profond: z.boolean() })),
  event('besoin.reformule', z.strictObject({ tour: turn, id: z.string() })),
  event('besoin.exploite', z.strictObject({ tour: turn, id: z.string(), argument: z.string() })),
  event('horloge.cinq_minutes', z.strictObject({})),
  event('horloge.derniere_minute', z.strictObject({})),
  event('horloge.terminee', z.strictObject({})),
  event('horloge.suspendue', z.strictObject({ motif: z.enum(['absence', 'serveur']) })),
  event('horloge.reprise', z.strictObject({})),
  event('bon_de_commande.rempli', z.strictObject({ champs: orderFormSchema })),
  event(
    'entretien.termine',
    z.strictObject({ comment: z.enum(ENDINGS), conditions: termsSchema.nullable() }),
  ),
  event(
    'autoevaluation.faite',
    z.strictObject({
      niveaux: z.array(z.strictObject({ critere: z.string(), niveau: z.int().nullable() })),
      reussi: z.string().max(4000),
      a_refaire: z.string().max(4000),
      objectif_atteint: z.enum(['oui', 'en_partie', 'non']).nullable(),
    }),
  ),
  event('jury.question', z.strictObject({ id: z.string(), texte: z.string() })),
  event('jury.reponse', z.strictObject({ id: z.string(), texte: z.string().max(MAX_TURN_LENGTH) })),
  event('echange.termine', z.strictObject({})),
  event(
    'bilan.calcule',
    z.strictObject({
      moteur: z.string(),
      grille: z.string(),
      note: z.number().nullable(),
      empreinte: z.string(),
    }),
  ),
]);
export type SessionFact = z.infer<typeof sessionFactSchema>;
export type FactType = SessionFact['type'];
export type FactOf<T extends FactType> = Extract<SessionFact, { type: T }>;

/** Builds a fact; keeps `type` and `data` tied together for the compiler. */
export function fact<T extends FactType>(
  type: T,
  data: FactOf<T>['data'],
): { type: T; data: FactOf<T>['data'] } {
  return { type, data };
}

const envelope = {
  v: z.literal(LOG_VERSION),
  session: z.string(),
  seq: z.int().nonnegative(),
  /** Wall clock, ISO 8601, UTC. */
  at: z.iso.datetime(),
  /** Milliseconds since the current phase began, pauses left out. */
  t: milliseconds,
  /** Key of the request that caused the event, so that a repeated request is recognised. */
  cle: z.string().max(64).nullable(),
  /** Hash of the event before (64 zeros for the first). */
  prec: z.string(),
  /** Hash of this event: SHA-256 of the canonical JSON of all its other fields. */
  empreinte: z.string(),
};

/** The envelope around a fact, checked apart from the fact itself (see `log/read-log.ts`). */
export const envelopeSchema = z.object(envelope);
export type Envelope = z.infer<typeof envelopeSchema>;

/** One line of a session's log. */
export type SessionEvent = Envelope & SessionFact;
export type EventOf<T extends FactType> = Envelope & FactOf<T>;
