import { COMMANDS } from './commands.ts';

/** The page of `palabre` and `palabre aide`. */
export function help(): string {
  const width = Math.max(...COMMANDS.map(({ nom }) => nom.length));
  return `Palabre, simulateur d’oraux de vente.

npm run -s palabre -- COMMANDE [options]

${COMMANDS.map(({ nom, resume }) => `  ${nom.padEnd(width)}  ${resume}`).join('\n')}

« palabre COMMANDE --aide » décrit une commande.
Code de sortie : 0 tout va bien, 1 un problème est signalé, 2 commande mal écrite.`;
}
