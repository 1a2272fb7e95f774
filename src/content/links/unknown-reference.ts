import type { Finding } from '../finding.ts';
import { quoted, quotedList } from '../text/french.ts';
import { nearest } from '../text/nearest.ts';
import type { Reference } from './references-of.ts';

const LISTED = 12;

/** A finding when nothing bears the id; the nearest id is offered, or the list when it is short. */
export function unknownReference({ path, id, kind, listedIn, known }: Reference): Finding[] {
  if (known.has(id)) return [];
  const meant = nearest(id, known);
  const all = [...known].toSorted();
  const where = listedIn === '' ? '' : ` dans ${quoted(listedIn)}`;
  const existing =
    all.length > 0 && all.length <= LISTED
      ? `Vous pouvez écrire ${quotedList(all, 'ou')}.`
      : `Vérifiez les identifiants${where}.`;
  return [
    {
      code: 'reference-inconnue',
      niveau: 'erreur',
      path,
      message: `${quoted(id)} devrait désigner ${kind} ; rien ne porte cet identifiant${where}.`,
      remede: meant === null ? existing : `Vouliez-vous dire ${quoted(meant)} ?`,
    },
  ];
}
