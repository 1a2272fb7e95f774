import { isAlias, isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../finding.ts';
import { quotedList } from '../text/french.ts';
import { castNumber } from './cast-number.ts';
import { castFlag } from './cast-flag.ts';
import { castText } from './cast-text.ts';
import type { CastContext } from './cast-context.ts';
import { readAs } from './read-as.ts';
import { asSchema, branchesOf, isReply, memberSchema, type SchemaNode } from './schema-node.ts';

/** A plain value made from the YAML tree, for the schema to judge. */
export type Plain =
  | undefined
  | null
  | boolean
  | number
  | string
  | Plain[]
  | { [key: string]: Plain };

/**
 * Turns a YAML node into the plain value its place in the format expects: text stays text, numbers
 * and booleans are read strictly, a bare reply becomes `{ dit }`. What cannot be turned is reported
 * to `context` and left undefined.
 */
export function cast(node: unknown, schema: SchemaNode, path: Path, context: CastContext): Plain {
  if (isAlias(node)) {
    context.silence(path);
    return undefined;
  }
  if (isBlank(node)) return castBlank(path, node, context);
  if (schema.anyOf !== undefined) return castBlock(node, schema, path, context);
  switch (schema.type) {
    case 'object':
      return castObject(node, schema, path, context);
    case 'array':
      return castArray(node, schema, path, context);
    case 'number':
    case 'integer':
      return castNumber(node, path, context);
    case 'boolean':
      return castFlag(node, path, context);
    default:
      return castText(node, schema, path, context);
  }
}

function castObject(node: unknown, schema: SchemaNode, path: Path, context: CastContext): Plain {
  if (isMap(node)) {
    if (isReply(schema) && isBrokenSentence(node, schema)) {
      context.report({
        code: 'prose-cles',
        path,
        message:
          'Des deux-points suivis d’une espace ont fait de cette réplique une clé et une valeur.',
        remede: 'Mettez la réplique entière entre guillemets droits ("…").',
      });
      return undefined;
    }
    return castMembers(node, schema, path, context);
  }
  if (isReply(schema) && !isSeq(node)) {
    return {
      dit: castText(node, asSchema(schema.properties?.['dit']) ?? schema, path, context, 'bare'),
    };
  }
  context.report({
    code: isReply(schema) ? 'prose-liste' : 'type-inattendu',
    path,
    message: isReply(schema)
      ? 'Une réplique est attendue ici ; YAML a lu une liste, à cause des crochets ou d’un second tiret.'
      : `Une suite de clés est attendue ici ; YAML a lu ${readAs(node)}.`,
    remede: isReply(schema)
      ? 'Si c’est du texte, mettez-le entre guillemets droits ("…").'
      : 'Écrivez une clé par ligne, décalée de deux espaces : un nom, deux-points, une espace, la valeur.',
  });
  return undefined;
}

/** `- Je vous propose : 10 %` is one key and one value to YAML. */
function isBrokenSentence(node: YAMLMap, schema: SchemaNode): boolean {
  const keys = node.items.map((item) => (isScalar(item.key) ? String(item.key.value) : ''));
  const strange = keys.filter((key) => memberSchema(schema, key.trim().toLowerCase()) === null);
  return (
    strange.length === keys.length &&
    (node.flow === true || strange.some((key) => /[\s«»"’']/.test(key)))
  );
}

function castMembers(node: YAMLMap, schema: SchemaNode, path: Path, context: CastContext): Plain {
  const members = node.items.map((item): [string, Plain] => {
    const key = isScalar(item.key) ? String(item.key.value) : '';
    const member = memberSchema(schema, key);
    if (member === null && isAlias(item.value)) context.silence([...path, key]);
    // An unknown key is kept, empty, for the schema to refuse it by name.
    return [key, member === null ? null : cast(item.value, member, [...path, key], context)];
  });
  return Object.fromEntries(members);
}

function castArray(node: unknown, schema: SchemaNode, path: Path, context: CastContext): Plain {
  const items = asSchema(schema.items);
  if (!isSeq(node) || items === null) {
    context.report({
      code: 'type-inattendu',
      path,
      message: `Une liste est attendue ici ; YAML a lu ${readAs(node)}.`,
      remede: 'Écrivez un élément par ligne, chacun précédé d’un tiret et d’une espace.',
    });
    return undefined;
  }
  return castItems(node, items, path, context);
}

function castItems(node: YAMLSeq, items: SchemaNode, path: Path, context: CastContext): Plain[] {
  const inner = node.flow === true ? context.inBrackets() : context;
  return node.items.map((item, index) => cast(item, items, [...path, index], inner));
}

/** A block of a page is known by its one key. */
function castBlock(node: unknown, schema: SchemaNode, path: Path, context: CastContext): Plain {
  const branches = branchesOf(schema);
  const names = branches.flatMap((branch) => branch.required ?? []);
  const keys = isMap(node)
    ? node.items.map((item) => (isScalar(item.key) ? String(item.key.value) : ''))
    : [];
  const used = branches.filter((branch) =>
    (branch.required ?? []).some((name) => keys.includes(name)),
  );
  const branch = used[0];
  if (branch !== undefined && used.length === 1) return cast(node, branch, path, context);
  context.report({
    code: 'bloc-inconnu',
    path,
    message:
      used.length > 1
        ? `Un bloc contient une seule chose ; celui-ci a les clés ${quotedList(
            names.filter((name) => keys.includes(name)),
            'et',
          )}.`
        : `Un bloc s’annonce par l’une des clés ${quotedList(names, 'ou')} ; YAML a lu ${readAs(node)}.`,
    remede:
      used.length > 1
        ? 'Séparez-les en plusieurs blocs, chacun avec son tiret.'
        : 'Pour un paragraphe, écrivez « - texte: » suivi du texte.',
  });
  return undefined;
}

function isBlank(node: unknown): boolean {
  return (
    node === null ||
    node === undefined ||
    (isScalar(node) && node.type === 'PLAIN' && node.value === '')
  );
}

function castBlank(path: Path, node: unknown, context: CastContext): Plain {
  const comment = context.commentAfter(node);
  context.report({
    code: comment === null ? 'valeur-vide' : 'prose-commentaire',
    path,
    ...(comment === null ? {} : { span: comment }),
    message:
      comment === null
        ? 'Il n’y a rien ici.'
        : 'Après une espace, « # » commence un commentaire : YAML n’a lu aucune valeur ici.',
    remede:
      comment === null
        ? 'Écrivez une valeur, ou supprimez cette ligne si elle est facultative.'
        : 'Si c’est du texte, mettez-le entre guillemets droits ("…"). Sinon, écrivez une valeur avant le commentaire.',
  });
  return undefined;
}
