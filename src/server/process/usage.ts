/** What `--aide` prints. */
export const USAGE = `Palabre, simulateur d’oraux de vente.

npm start -- [options]

  --port NOMBRE    port (4173) ; 0 : n’importe quel port libre      PORT
  --host ADRESSE   127.0.0.1 : ce poste seul ; 0.0.0.0 : la salle   PALABRE_HOST
  --data DOSSIER   où sont gardés les entretiens                    PALABRE_DATA
  --aide           affiche cette page

PALABRE_NOMS donne les noms publics d’un serveur mandataire placé devant Palabre.
PALABRE_SCENARIOS nomme un autre dossier de scénarios (avec entretiens/ et grilles/).
`;
