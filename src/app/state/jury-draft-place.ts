/** Where the browser keeps an answer to the jury until it is written down. */
export const juryDraftPlace = (session: string, question: string): string =>
  `jury.${session}.${question}`;
