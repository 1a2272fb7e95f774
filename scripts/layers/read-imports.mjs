import { readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'oxc-parser';

/**
 * @typedef {{ specifier: string | undefined, line: number }} Import
 *   `specifier` is undefined when it is not a literal, so cannot be checked.
 */

/**
 * Every import of a file: static, dynamic, `export … from`, `import type`, `import('…').Type`,
 * and `new URL('…', import.meta.url)`, by which workers are loaded. Real parsing, because text in
 * comments and strings looks like imports, and TypeScript 7 has no parser to lend.
 *
 * @param {string} file absolute path
 * @returns {{ imports: Import[], error?: { message: string, line: number } }}
 */
export function readImports(file) {
  const text = readFileSync(file, 'utf8');
  const { program, errors } = parseSync(file, text);
  /** @param {number} offset */
  const lineAt = (offset) => text.slice(0, offset).split('\n').length;
  const [first] = errors;
  if (first !== undefined) {
    return {
      imports: [],
      error: { message: first.message, line: lineAt(first.labels[0]?.start ?? 0) },
    };
  }
  /** @type {Import[]} */
  const imports = [];
  /**
   * @param {import('oxc-parser').Node | null | undefined} source
   * @param {number} start
   */
  const add = (source, start) => {
    imports.push({ specifier: literal(source), line: lineAt(start) });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source, node.start),
    ExportAllDeclaration: (node) => add(node.source, node.start),
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) add(node.source, node.start);
    },
    ImportExpression: (node) => add(node.source, node.start),
    TSImportType: (node) => add(node.source, node.start),
    TSExternalModuleReference: (node) => add(node.expression, node.start),
    CallExpression: (node) => {
      const called = text.slice(node.callee.start, node.callee.end);
      // Both take patterns or paths we would not follow: refused like a computed import.
      if (called === 'require' || called.startsWith('import.meta.glob')) {
        add(undefined, node.start);
      }
    },
    NewExpression: (node) => {
      const [path, base] = node.arguments;
      const isUrl = text.slice(node.callee.start, node.callee.end) === 'URL';
      if (!isUrl || base === undefined || text.slice(base.start, base.end) !== 'import.meta.url') {
        return;
      }
      const specifier = literal(path);
      if (specifier !== undefined && /\.tsx?$/.test(specifier)) add(path, node.start);
    },
  }).visit(program);
  return { imports };
}

/**
 * @param {import('oxc-parser').Node | null | undefined} node
 * @returns {string | undefined}
 */
function literal(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) {
    return node.quasis[0]?.value.cooked ?? undefined;
  }
  return undefined;
}
