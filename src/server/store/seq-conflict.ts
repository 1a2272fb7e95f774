/** Somebody else wrote to the log since it was read: read it again, then decide again. */
export class SeqConflict extends Error {
  override readonly name = 'SeqConflict';

  constructor(session: string, expected: number) {
    super(`the log of ${session} does not end at ${expected}`);
  }
}
