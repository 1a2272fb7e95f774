/**
 * What keeps a command from doing its work, for the person at the keyboard: what and where, then the
 * mend. `code` is the exit code: 1 for a problem found, 2 for a command typed wrong.
 */
export class CliProblem extends Error {
  override readonly name = 'CliProblem';
  readonly remede: string;
  readonly code: 1 | 2;

  constructor(message: string, remede: string, code: 1 | 2 = 1) {
    super(message);
    this.remede = remede;
    this.code = code;
  }
}
