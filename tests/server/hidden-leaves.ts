import type { Situation } from '#server/store/store.ts';

/** A text or a figure, with the keys that lead to it. */
interface Leaf {
  readonly path: string;
  readonly leaf: string;
}

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, member]) => leaves(member, `${path}/${key}`));
  }
  return typeof value === 'string' || typeof value === 'number'
    ? [{ path, leaf: String(value) }]
    : [];
}

/** What a situation says and the candidate may not read: all but what the sheet shows. */
export function hiddenLeaves({ scenario, grille }: Situation): Leaf[] {
  const { besoins, objections, repliques, jury, concession, client } = scenario;
  return leaves({
    besoins: besoins.map(({ enonce, indice, reponse, profondeur }) => ({
      enonce,
      indice,
      reponse,
      profondeur,
    })),
    objections: objections.map(
      ({ resume, formulations, precisions, levees, maintiens, traitement }) => ({
        resume,
        formulations,
        precisions,
        levees,
        maintiens,
        traitement,
      }),
    ),
    enjeux: scenario.enjeux.map(({ client: side }) => ({
      ideal: side.ideal,
      reserve: side.reserve,
    })),
    qui: {
      identite: client.identite,
      caractere: client.caractere,
      motivations: client.motivations.map(({ enonce }) => enonce),
      freins: client.freins,
      rechange: client.solution_de_rechange,
    },
    concession,
    repliques,
    jury: [...jury.questions.map(({ texte, attendu }) => ({ texte, attendu })), jury.vigilance],
    niveaux: grille.criteres.map(({ niveaux, exercice }) => ({
      attendus: niveaux.map(({ attendu }) => attendu),
      exercice,
    })),
  });
}
