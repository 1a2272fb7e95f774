import type { Finding, Path } from '../finding.ts';
import { quoted } from '../text/french.ts';

/** Ids given twice in one list; each is shown where it comes again. */
export function findRepeatedIds(path: Path, items: readonly { readonly id: string }[]): Finding[] {
  const first = new Map<string, number>();
  return items.flatMap(({ id }, index): Finding[] => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, index);
      return [];
    }
    return [
      {
        code: 'identifiant-en-double',
        niveau: 'erreur',
        path: [...path, index, 'id'],
        message: `L’identifiant ${quoted(id)} est déjà celui du n° ${before + 1} de cette liste.`,
        remede: 'Donnez à l’un des deux un autre identifiant, et corrigez ce qui renvoie à lui.',
      },
    ];
  });
}
