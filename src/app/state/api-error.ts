/** What went wrong with a request, already worded for the person who made it. */
export class ApiError extends Error {
  /** 0 when the server did not answer. */
  readonly status: number;
  readonly code: string;
  /** What can be done about it; empty when there is nothing to add. */
  readonly remede: string;

  constructor(status: number, code: string, message: string, remede: string) {
    super(message);
    this.status = status;
    this.code = code;
    this.remede = remede;
  }
}
