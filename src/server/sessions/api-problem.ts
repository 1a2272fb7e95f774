import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Why a request is not served; becomes `{ erreur: { code, message, remede } }`. French sentences. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly remede: string;

  constructor(status: ContentfulStatusCode, code: string, message: string, remede: string) {
    super(message);
    this.status = status;
    this.code = code;
    this.remede = remede;
  }
}
