import type { Path } from '../finding.ts';
import type { ScenarioDraft } from '../scenario-draft.ts';

/** One id written somewhere for something that must exist elsewhere. */
export interface Reference {
  readonly path: Path;
  readonly id: string;
  /** What it names, with its article: « un besoin ». */
  readonly kind: string;
  /** The key where such things are listed; empty when they live outside the file. */
  readonly listedIn: string;
  readonly known: ReadonlySet<string>;
}

/** Every reference of the sound sections whose target's section is sound too. */
export function referencesOf(
  draft: ScenarioDraft,
  known: { readonly grilles: ReadonlySet<string>; readonly portraits: ReadonlySet<string> },
): Reference[] {
  const needs = idsOf(draft.besoins);
  const points = idsOf(draft.offre);
  const issues = idsOf(draft.enjeux);
  const objections = idsOf(draft.objections);
  const found: Reference[] = [];
  const refer = (
    path: Path,
    id: string | undefined,
    kind: string,
    listedIn: string,
    targets: ReadonlySet<string> | null,
  ) => {
    if (id !== undefined && targets !== null)
      found.push({ path, id, kind, listedIn, known: targets });
  };
  draft.grilles?.forEach((id, i) => refer(['grilles', i], id, 'une grille', '', known.grilles));
  refer(['client', 'portrait'], draft.client?.portrait, 'un portrait', '', known.portraits);
  draft.offre?.forEach((point, i) => {
    point.besoins.forEach((id, j) =>
      refer(['offre', i, 'besoins', j], id, 'un besoin', 'besoins', needs),
    );
  });
  draft.objections?.forEach(({ quand, levee_par: lift }, i) => {
    const at = ['objections', i, 'quand'];
    refer([...at, 'enjeu'], quand.enjeu, 'un enjeu', 'enjeux', issues);
    refer([...at, 'argument'], quand.argument, 'un argument', 'offre', points);
    refer(
      [...at, 'apres_objection'],
      quand.apres_objection,
      'une objection',
      'objections',
      objections,
    );
    lift.arguments.forEach((id, j) =>
      refer(['objections', i, 'levee_par', 'arguments', j], id, 'un argument', 'offre', points),
    );
  });
  draft.commande?.champs.forEach(({ enjeu }, i) =>
    refer(['commande', 'champs', i, 'enjeu'], enjeu, 'un enjeu', 'enjeux', issues),
  );
  return found;
}

function idsOf(items: readonly { readonly id: string }[] | undefined): ReadonlySet<string> | null {
  return items === undefined ? null : new Set(items.map(({ id }) => id));
}
