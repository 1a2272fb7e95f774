import type OpenAI from 'openai';
import { z } from 'zod';
import { MAX_ANSWER } from './checks/check-length.ts';
import { faultCause } from './fault-cause.ts';
import type { PromptMessage } from './prompt/build-prompt.ts';

/** What one call gave: an answer, or why there is none and whether calling again makes sense. */
export type Answer =
  | { readonly ok: true; readonly texte: string }
  | {
      readonly ok: false;
      readonly cause: string;
      readonly texte: string | null;
      readonly again: boolean;
    };

/** What one call needs. Times in milliseconds. */
interface Call {
  readonly client: OpenAI;
  readonly modele: string;
  readonly messages: readonly PromptMessage[];
  readonly premierMot: number;
  readonly total: number;
}

/** What a piece of the stream may carry; servers differ, so its shape is checked, not trusted. */
const pieceSchema = z.object({
  choices: z.array(
    z.object({
      delta: z.object({ content: z.string().nullish() }).nullish(),
      finish_reason: z.string().nullish(),
    }),
  ),
});

/** Ends as a sentence does. */
const WHOLE_SENTENCE = /[.!?…][\s\u202f»"]*$/u;

type Stop = 'premier_mot' | 'silence' | 'total' | 'longueur';

/**
 * Calls the model once and gathers its answer from the stream. Gives up on a first word too late, on a
 * silence as long, on the whole taking too long, and on an answer that goes on and on. Never rejects.
 */
export async function streamAnswer(call: Call): Promise<Answer> {
  const { client, modele, messages, premierMot, total } = call;
  const controller = new AbortController();
  const stopped: { why: Stop | null } = { why: null };
  const stop = (why: Stop): void => {
    stopped.why ??= why;
    controller.abort();
  };
  let texte = '';
  let end: string | null = null;
  const whole = setTimeout(() => stop('total'), total);
  let silence = setTimeout(() => stop('premier_mot'), premierMot);
  try {
    const stream = await client.chat.completions.create(
      { model: modele, messages: [...messages], stream: true },
      { signal: controller.signal, maxRetries: 0 },
    );
    for await (const raw of stream) {
      const [choice] = pieceSchema.parse(raw).choices;
      const said = choice?.delta?.content ?? '';
      texte += said;
      end = choice?.finish_reason ?? end;
      if (texte.length > MAX_ANSWER) stop('longueur');
      if (said !== '') {
        clearTimeout(silence);
        silence = setTimeout(() => stop('silence'), premierMot);
      }
    }
  } catch (error) {
    // An aborted call rejects too: what stopped it is the cause, not the abort.
    if (stopped.why === null) return failure(faultCause(error), texte);
  } finally {
    clearTimeout(whole);
    clearTimeout(silence);
  }
  if (stopped.why !== null) {
    return failure({ cause: stopCause(stopped.why, call), again: false }, texte);
  }
  // Some compatible servers never say why they stopped: a whole sentence then speaks for itself.
  if (end === 'stop' || (end === null && WHOLE_SENTENCE.test(texte))) return { ok: true, texte };
  return failure({ cause: endCause(end, texte), again: false }, texte);
}

function failure(fault: { cause: string; again: boolean }, texte: string): Answer {
  return {
    ok: false,
    cause: fault.cause,
    texte: texte === '' ? null : texte,
    again: fault.again && texte === '',
  };
}

function stopCause(why: Stop, { premierMot, total }: Call): string {
  switch (why) {
    case 'premier_mot':
      return `Le modèle n’a pas dit son premier mot en ${seconds(premierMot)}.`;
    case 'silence':
      return `Le modèle s’est tu ${seconds(premierMot)} au milieu de sa réponse.`;
    case 'total':
      return `Le modèle n’a pas fini sa réponse en ${seconds(total)}.`;
    case 'longueur':
      return 'La réponse du modèle ne s’arrêtait pas.';
  }
}

function endCause(end: string | null, texte: string): string {
  if (end === 'length') return 'La réponse du modèle a été coupée par sa limite de longueur.';
  if (end === 'content_filter') return 'Le service a filtré la réponse du modèle.';
  if (end !== null) return 'Le modèle a fini sa réponse autrement que par une réplique.';
  return texte === ''
    ? 'Le service n’a rien répondu qui soit lisible.'
    : 'La réponse du modèle s’est interrompue.';
}

function seconds(milliseconds: number): string {
  return `${String(Math.round(milliseconds / 10) / 100).replace('.', ',')}\u00a0s`;
}
