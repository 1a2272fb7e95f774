import type { Finding } from '../finding.ts';
import type { SourceText } from '../text/source-text.ts';
import { valueOnLine } from './value-on-line.ts';

/**
 * The first value that opens a quotation mark and never closes it on its line. The library only
 * notices at the end of the file, far from the mistake.
 */
export function findOpenQuote(source: SourceText): Finding | null {
  for (const [index, line] of source.lines.entries()) {
    const { start, value } = valueOnLine(line);
    const mark = value[0];
    if (mark !== '"' && mark !== "'") continue;
    const inside = mark === '"' ? value.replace(/\\./g, '') : value.replace(/''/g, '');
    if (inside.split(mark).length !== 2) continue;
    const debut = (source.starts[index] ?? 0) + start;
    return {
      code: mark === '"' ? 'guillemets' : 'apostrophe',
      niveau: 'erreur',
      path: [],
      span: { debut, fin: debut + 1 },
      message: `Ce texte s’ouvre par ${mark === '"' ? 'un guillemet droit (")' : "une apostrophe (')"} et ne se referme pas : YAML y a pris toute la suite du fichier.`,
      remede: 'Ajoutez le même signe à la fin du texte, ou retirez celui du début.',
    };
  }
  return null;
}
