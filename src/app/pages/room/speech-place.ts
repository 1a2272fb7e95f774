/** Where the words being written in the room are kept in this browser. */
export const speechPlace = (session: string): string => `parole.${session}`;
