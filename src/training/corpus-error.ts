/** A line of the corpus that cannot be read: the message names the file, the line and the mend. */
export class CorpusError extends Error {}
