/** Why a sentence argues: it takes up a selling point, under the name given. */
export const voicesPoint = (name: string): string => `reprend l’argument ${name} de l’offre`;
