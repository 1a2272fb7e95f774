import type { Context } from 'hono';
import type { z } from 'zod';
import { fr } from 'zod/locales';
import { ApiProblem } from '../sessions/api-problem.ts';

const french = fr().localeError;

/**
 * The body of a request, read by its schema.
 *
 * @throws ApiProblem 415 when it is not said to be JSON, 400 when it is not what the schema asks for
 */
export async function readBody<T>(context: Context, schema: z.ZodType<T>): Promise<T> {
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new ApiProblem(
      415,
      'pas_du_json',
      'La demande n’est pas annoncée comme du JSON.',
      'Ajoutez l’en-tête « Content-Type: application/json ».',
    );
  }
  const read = schema.safeParse(parse(await context.req.text()), { error: french });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const path = issue?.path.map(String).join('.') ?? '';
  const place = path === '' ? 'La demande est incorrecte' : `Le champ « ${path} » est incorrect`;
  throw new ApiProblem(
    400,
    'demande_incorrecte',
    `${place} : ${issue?.message ?? 'contenu inattendu'}.`,
    'Rechargez la page ; si le message revient, mettez Palabre à jour.',
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiProblem(
      400,
      'json_illisible',
      'La demande n’est pas du JSON lisible.',
      'Rechargez la page et recommencez : rien n’a été enregistré.',
    );
  }
}
