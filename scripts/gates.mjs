/**
 * What `npm test` checks before the tests themselves, in order. Each is a program for the pinned
 * Node; each exits with a code other than 0 when it finds something.
 *
 * @type {{ title: string, args: string[] }[]}
 */
export const gates = [
  ...[
    ['moteur', 'src/engine'],
    ['application', 'src/app'],
    ['serveur, commande et scripts', '.'],
    ['tests', 'tests'],
  ].map(([what, project]) => ({
    title: `Types : ${what}`,
    args: ['node_modules/typescript/bin/tsc', '-p', project ?? '.'],
  })),
  { title: 'Règles de code (oxlint)', args: ['node_modules/oxlint/bin/oxlint', '--type-aware'] },
  {
    title: 'Mise en forme (biome)',
    args: ['node_modules/@biomejs/biome/bin/biome', 'format', '.'],
  },
  { title: 'Sens des imports', args: ['scripts/check-layers.mjs'] },
  { title: 'Code et paquets inutilisés (knip)', args: ['node_modules/knip/bin/knip.js'] },
  { title: 'Construction de l’application', args: ['scripts/build.mjs'] },
];
