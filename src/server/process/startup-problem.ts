/** Why the server does not start, for the person at the keyboard: what, where, and the mend. */
export class StartupProblem extends Error {
  override readonly name = 'StartupProblem';
  readonly remede: string;

  constructor(message: string, remede: string) {
    super(message);
    this.remede = remede;
  }
}
