/** Where a command writes: the answer on `out`, anything else on `err`. Each call ends its line. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** One command of `palabre`. */
export interface Command {
  /** The page of `palabre NOM --aide`. */
  readonly aide: string;
  /**
   * Does the work with the words that follow the command's name; the promise gives the exit code.
   *
   * @throws CliProblem
   */
  readonly run: (args: readonly string[], output: Output) => Promise<number>;
}
