import type { Finding, Span } from './finding.ts';
import { locate } from './locate.ts';
import { pathInWords } from './path-in-words.ts';
import type { Problem } from './problem.ts';
import { codeFrame } from './text/code-frame.ts';
import { frenchSpaces } from './text/french.ts';
import { positionAt } from './text/position-at.ts';
import type { SourceText } from './text/source-text.ts';

/** Places a finding in the text: `root` is the file's YAML tree, null when there is none. */
export function placeFinding(source: SourceText, root: unknown, finding: Finding): Problem {
  const span: Span = finding.span ?? locate(root, finding.path, finding.cible ?? 'valeur');
  return {
    code: finding.code,
    niveau: finding.niveau,
    fichier: source.file,
    ...positionAt(source, span.debut),
    chemin: frenchSpaces(pathInWords(root, finding.path)),
    message: frenchSpaces(finding.message),
    remede: frenchSpaces(finding.remede),
    extrait: codeFrame(source, span),
  };
}
