import { ApiError } from './api-error.ts';

const SILENCE = 20_000;

/**
 * One request to the server. `keys` are the members the answer must have: a light check that the
 * body is the one expected (a proxy's page, an older server), not a schema.
 *
 * @throws ApiError with status 0 when the server does not answer, otherwise with its own words
 */
export async function request<T extends object>(
  path: string,
  keys: readonly (keyof T & string)[],
  options: { readonly method?: 'GET' | 'POST' | 'DELETE'; readonly body?: unknown } = {},
): Promise<T> {
  const value = await exchange(path, options);
  if (hasKeys<T>(value, keys)) return value;
  throw new ApiError(
    502,
    'reponse_inattendue',
    'Le serveur a répondu autre chose que prévu.',
    'Rechargez la page.',
  );
}

/** A request whose answer carries nothing. */
export async function requestNothing(path: string, method: 'POST' | 'DELETE'): Promise<void> {
  await exchange(path, { method });
}

async function exchange(
  path: string,
  { method = 'GET', body }: { readonly method?: string; readonly body?: unknown },
): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      signal: AbortSignal.timeout(SILENCE),
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
  } catch {
    throw new ApiError(0, 'hors_ligne', 'Le serveur ne répond pas.', 'Nous réessayons.');
  }
  if (response.status === 204) return null;
  const value: unknown = await response.json().catch(() => null);
  if (response.ok) return value;
  throw toError(response.status, value);
}

function toError(status: number, value: unknown): ApiError {
  if (hasKeys<{ erreur: unknown }>(value, ['erreur'])) {
    const { erreur } = value;
    if (hasKeys<{ code: unknown; message: unknown; remede: unknown }>(erreur, ['message'])) {
      return new ApiError(
        status,
        typeof erreur.code === 'string' ? erreur.code : 'inconnue',
        typeof erreur.message === 'string' ? erreur.message : '',
        typeof erreur.remede === 'string' ? erreur.remede : '',
      );
    }
  }
  // A gateway that answers for a stopped server: as good as no answer.
  const code = status >= 502 && status <= 504 ? 0 : status;
  return new ApiError(
    code,
    'inconnue',
    'Le serveur n’a pas pu répondre.',
    'Réessayez dans un instant.',
  );
}

function hasKeys<T extends object>(
  value: unknown,
  keys: readonly (keyof T & string)[],
): value is T {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}
