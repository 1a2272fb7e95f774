import { type Document, isAlias, isPair, isScalar, isSeq, visit } from 'yaml';
import type { Finding, Path, Span } from '../finding.ts';
import { quoted } from '../text/french.ts';
import type { SourceText } from '../text/source-text.ts';

/**
 * Anchors, aliases and tags: YAML's own machinery, refused because a sentence that begins with
 * « * », « & » or « ! » becomes one by accident, and because a file must say all it means where
 * it says it.
 */
export function findForbidden(source: SourceText, document: Document.Parsed): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Node(_key, node, ancestors) {
      const start = node.range?.[0] ?? 0;
      const path = pathOf([...ancestors, node]);
      if (isAlias(node)) {
        findings.push(refusedAnchor(path, { debut: start, fin: start + node.source.length + 1 }));
      } else if (node.anchor !== undefined && node.anchor !== '') {
        findings.push(refusedAnchor(path, markBefore(source, start, '&')));
      } else if (node.tag !== undefined) {
        findings.push(refusedTag(path, markBefore(source, start, '!')));
      }
    },
  });
  return findings;
}

function refusedAnchor(path: Path, span: Span): Finding {
  return {
    code: 'ancre',
    niveau: 'erreur',
    path,
    span,
    message: `Au début d’une valeur, ${quoted('&')} et ${quoted('*')} sont pour YAML des renvois d’un endroit à l’autre du fichier ; ils sont refusés, car le texte qui suit serait perdu.`,
    remede:
      'Si c’est du texte, mettez-le entre guillemets droits ("…"). Si c’est un renvoi, recopiez la valeur.',
  };
}

function refusedTag(path: Path, span: Span): Finding {
  return {
    code: 'balise',
    niveau: 'erreur',
    path,
    span,
    message: `Au début d’une valeur, ${quoted('!')} annonce pour YAML un type particulier (une « balise ») ; c’est refusé, car le premier mot serait perdu.`,
    remede: 'Si c’est du texte, mettez-le entre guillemets droits ("…"). Sinon, supprimez ce mot.',
  };
}

/** Anchors and tags stand before their node, which may be on the next line. */
function markBefore(source: SourceText, start: number, mark: string): Span {
  const debut = Math.max(0, source.text.lastIndexOf(mark, Math.max(0, start - 1)));
  const word = /^\S*/.exec(source.text.slice(debut, debut + 200));
  return { debut, fin: debut + Math.max(1, word?.[0].length ?? 1) };
}

function pathOf(lineage: readonly unknown[]): Path {
  const path: (string | number)[] = [];
  lineage.forEach((node, depth) => {
    if (isSeq(node)) {
      const index = node.items.indexOf(lineage[depth + 1]);
      if (index >= 0) path.push(index);
    } else if (isPair(node) && isScalar(node.key)) {
      path.push(String(node.key.value));
    }
  });
  return path;
}
