import type { Finding } from '../finding.ts';
import type { ScenarioDraft } from '../scenario-draft.ts';
import { checkFileName } from './check-file-name.ts';
import { findCycles } from './find-cycles.ts';
import { referencesOf } from './references-of.ts';
import { unknownReference } from './unknown-reference.ts';
import { findRepeatedIds } from './find-repeated-ids.ts';

/** Third pass: what each part says of the others, and of the grids and portraits that exist. */
export function checkLinks(
  draft: ScenarioDraft,
  file: string,
  known: { readonly grilles: ReadonlySet<string>; readonly portraits: ReadonlySet<string> },
): Finding[] {
  const lists = [
    { path: ['dossier'], items: draft.dossier },
    { path: ['offre'], items: draft.offre },
    { path: ['besoins'], items: draft.besoins },
    { path: ['objections'], items: draft.objections },
    { path: ['enjeux'], items: draft.enjeux },
    { path: ['commande', 'champs'], items: draft.commande?.champs },
    { path: ['jury', 'questions'], items: draft.jury?.questions },
  ];
  return [
    ...checkFileName(draft.id, file),
    ...lists.flatMap(({ path, items }) => findRepeatedIds(path, items ?? [])),
    ...referencesOf(draft, known).flatMap(unknownReference),
    ...findCycles(draft.objections ?? []),
  ];
}
