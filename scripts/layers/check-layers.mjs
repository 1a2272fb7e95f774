import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { findCycles } from './find-cycles.mjs';
import { readImports } from './read-imports.mjs';

/**
 * @typedef {object} Rules
 * @property {Record<string, string[]>} mayImport part → parts it may import, besides itself
 * @property {Record<string, string[]>} packagesOf parts → the only packages they may import
 * @property {string[]} withoutNode parts that may not import Node's own modules
 * @property {Record<string, string[]>} outside file outside src → parts that may import it
 */

const TEST = /(?:\.test\.tsx?)$/;

/**
 * Compares every import under src with the rules, and looks for cycles between files.
 *
 * @param {string} root folder that holds src and package.json
 * @param {Rules} rules
 * @returns {{ modules: number, imports: number, violations: string[] }}
 */
export function checkLayers(root, rules) {
  const aliases = readAliases(root);
  /** @type {Map<string, string[]>} */
  const graph = new Map();
  /** @type {string[]} */
  const violations = [];
  let imports = 0;
  for (const file of sourcesUnder(root)) {
    const part = partOf(file);
    const isTest = TEST.test(file);
    if (!isTest && rules.mayImport[part] === undefined) {
      violations.push(`${file}:1 belongs to the part ${part}, which the table does not know`);
      continue;
    }
    const read = readImports(join(root, file));
    if (read.error !== undefined) {
      violations.push(`${file}:${read.error.line} cannot be parsed: ${read.error.message}`);
    }
    /** @type {string[]} */
    const targets = [];
    graph.set(file, targets);
    for (const { specifier, line } of read.imports) {
      imports += 1;
      const target =
        specifier === undefined ? undefined : resolveImport(root, aliases, file, specifier);
      if (target?.file !== undefined) targets.push(target.file);
      if (isTest) continue;
      const why =
        target === undefined
          ? 'an import that is not a literal cannot be checked'
          : objection(rules, part, target);
      if (why !== undefined) {
        violations.push(`${file}:${line} imports ${specifier ?? '(computed)'}: ${why}`);
      }
    }
  }
  for (const cycle of findCycles(graph)) {
    violations.push(`${cycle[0] ?? ''}:1 imports itself through ${cycle.slice(1).join(' → ')}`);
  }
  return { modules: graph.size, imports, violations };
}

/**
 * @typedef {{ file: string, exists: boolean, package?: undefined }
 *   | { package: string, file?: undefined }} Target
 */

/**
 * @param {Rules} rules
 * @param {string} part
 * @param {Target} target
 * @returns {string | undefined} why the import is refused
 */
function objection(rules, part, target) {
  if (target.package !== undefined) return objectionToPackage(rules, part, target.package);
  const { file, exists } = target;
  if (!exists) return 'no such file';
  if (TEST.test(file)) return `the part ${part} may not import a test`;
  if (!file.startsWith('src/')) {
    if (rules.outside[file]?.includes(part) === true) return undefined;
    return `the part ${part} may not import outside src`;
  }
  const other = partOf(file);
  if (other === part || matches(rules.mayImport[part] ?? [], other)) return undefined;
  return `the part ${part} may not import ${other}`;
}

/**
 * @param {Rules} rules
 * @param {string} part
 * @param {string} name
 * @returns {string | undefined}
 */
function objectionToPackage(rules, part, name) {
  if (isBuiltin(name)) {
    if (!matches(rules.withoutNode, part)) return undefined;
    return `the part ${part} may not import the modules of Node`;
  }
  for (const [parts, allowed] of Object.entries(rules.packagesOf)) {
    const known = allowed.some((each) => name === each || name.startsWith(`${each}/`));
    if (matches([parts], part) && !known) return `the part ${part} may not import this package`;
  }
  return undefined;
}

/**
 * @param {string[]} patterns
 * @param {string} part
 */
function matches(patterns, part) {
  return patterns.some((pattern) =>
    pattern.endsWith('/*') ? part.startsWith(pattern.slice(0, -1)) : pattern === part,
  );
}

/**
 * `src/engine/client/policy.ts` → `engine/client`; `src/server/store/x.ts` → `server`. A file that
 * lies directly in src or in src/engine is its own part, which no table knows: it has no place.
 *
 * @param {string} file relative to the root, with slashes
 */
function partOf(file) {
  const [, first = '', second = ''] = file.split('/');
  return first === 'engine' ? `engine/${second}` : first;
}

/**
 * @param {string} root
 * @param {[string, string][]} aliases
 * @param {string} from
 * @param {string} specifier
 * @returns {Target}
 */
function resolveImport(root, aliases, from, specifier) {
  // Vite's suffixes (?raw, ?url, ?worker) change what one gets, not the file.
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('.')) return fileTarget(root, resolve(root, dirname(from), path));
  for (const [prefix, folder] of aliases) {
    if (path.startsWith(prefix)) {
      return fileTarget(root, resolve(root, folder, path.slice(prefix.length)));
    }
  }
  if (path.startsWith('#') || path.startsWith('/')) return { file: path, exists: false };
  return { package: path };
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {Target}
 */
function fileTarget(root, path) {
  const exists = existsSync(path) && statSync(path).isFile();
  return { file: relative(resolve(root), path).split(sep).join('/'), exists };
}

/**
 * The `imports` of package.json, the only place that says where `#engine/*` leads.
 *
 * @param {string} root
 * @returns {[string, string][]} prefix → folder
 */
function readAliases(root) {
  /** @type {{ imports?: Record<string, string> }} */
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.entries(manifest.imports ?? {}).map(([key, folder]) => [
    key.replace(/\*$/, ''),
    folder.replace(/\*$/, ''),
  ]);
}

/**
 * @param {string} root
 * @returns {string[]} relative to the root, sorted, with slashes
 */
function sourcesUnder(root) {
  const src = join(root, 'src');
  if (!existsSync(src)) return [];
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:m|c)?tsx?$/.test(path))
    .map((path) => `src/${path.split(sep).join('/')}`)
    .toSorted();
}
