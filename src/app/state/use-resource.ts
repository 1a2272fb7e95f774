import { useCallback, useEffect, useState } from 'react';
import { ApiError } from './api-error.ts';

/** Something asked of the server: waiting, there, or refused. */
export type Resource<T> =
  | { readonly state: 'attente' }
  | { readonly state: 'la'; readonly value: T }
  | { readonly state: 'erreur'; readonly error: ApiError };

/** Asks once, and again with `retry`; a late answer to an older question is dropped. */
export function useResource<T>(ask: () => Promise<T>): readonly [Resource<T>, () => void] {
  const [resource, setResource] = useState<Resource<T>>({ state: 'attente' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    const settle = (next: Resource<T>): void => {
      if (current) setResource(next);
    };
    ask().then(
      (value) => settle({ state: 'la', value }),
      (error: unknown) => settle({ state: 'erreur', error: asApiError(error) }),
    );
    return () => {
      current = false;
    };
  }, [ask, round]);
  const retry = useCallback(() => {
    setResource({ state: 'attente' });
    setRound((n) => n + 1);
  }, []);
  return [resource, retry];
}

function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  return new ApiError(
    500,
    'inattendue',
    'Une erreur inattendue est survenue.',
    'Rechargez la page.',
  );
}
