import { APIConnectionError, APIError } from 'openai';
import { z } from 'zod';

/** Answers a second call may mend. */
const PASSING = [408, 409, 425, 429];

/**
 * What went wrong with a call, in French, and whether calling again makes sense. Only the kind of error
 * and the HTTP status are told: an error's own message may repeat the key, the address or the prompt.
 */
export function faultCause(error: unknown): { cause: string; again: boolean } {
  if (error instanceof APIConnectionError) {
    return { cause: 'Le service du modèle est injoignable.', again: true };
  }
  // The status is absent from an error that arrives inside the stream.
  const status = error instanceof APIError ? z.number().safeParse(error.status).data : undefined;
  if (status !== undefined) {
    return { cause: statusCause(status), again: status >= 500 || PASSING.includes(status) };
  }
  if (error instanceof APIError) {
    return {
      cause: 'Le service du modèle a annoncé une erreur en cours de réponse.',
      again: false,
    };
  }
  if (error instanceof TypeError) {
    return { cause: 'La réponse du modèle s’est interrompue.', again: false };
  }
  return { cause: 'Le service a répondu dans un format illisible.', again: false };
}

function statusCause(status: number): string {
  if (status === 401 || status === 403) return `Le service a refusé la clé (${status}).`;
  if (status === 404) return 'Le service ne connaît pas ce modèle ou cette adresse (404).';
  if (status === 429) return 'Le service est saturé ou le quota est atteint (429).';
  if (status >= 500) return `Le service du modèle est en panne (${status}).`;
  return `Le service a refusé la demande (${status}).`;
}
