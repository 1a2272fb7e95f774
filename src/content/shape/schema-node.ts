import type { z } from 'zod';
import type { Path } from '../finding.ts';

/** A node of the JSON Schema of the format: what the passes read to know what a place expects. */
export type SchemaNode = z.core.JSONSchema.JSONSchema;

/** JSON Schema lets `true` and lists of schemas stand where one schema is wanted; this format never does. */
export function asSchema(node: unknown): SchemaNode | null {
  return isSchema(node) ? node : null;
}

function isSchema(node: unknown): node is SchemaNode {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

/** What a map of this schema holds under a key; null for a key it does not know. */
export function memberSchema(schema: SchemaNode, key: string): SchemaNode | null {
  const { properties } = schema;
  if (properties !== undefined)
    return Object.hasOwn(properties, key) ? asSchema(properties[key]) : null;
  return knownKeys(schema).includes(key) ? asSchema(schema.additionalProperties) : null;
}

/** The keys a map of this schema may have. */
export function knownKeys(schema: SchemaNode): string[] {
  if (schema.properties !== undefined) return Object.keys(schema.properties);
  const names = asSchema(schema.propertyNames)?.enum ?? [];
  return names.filter((name) => typeof name === 'string');
}

/** The branches of a « one of » schema: the kinds of block of a page. */
export function branchesOf(schema: SchemaNode): SchemaNode[] {
  return (schema.anyOf ?? []).map(asSchema).filter((branch) => branch !== null);
}

/** The schema of the value a path leads to; null when the path leaves the format. */
export function schemaAt(root: SchemaNode, path: Path): SchemaNode | null {
  let node: SchemaNode | null = root;
  for (const step of path) {
    if (node === null) return null;
    if (typeof step === 'number') node = asSchema(node.items);
    else node = memberOfAny([node, ...branchesOf(node)], step);
  }
  return node;
}

function memberOfAny(schemas: readonly SchemaNode[], key: string): SchemaNode | null {
  for (const schema of schemas) {
    const member = memberSchema(schema, key);
    if (member !== null) return member;
  }
  return null;
}

/** A line of the client, which may be written as a bare text. */
export function isReply(schema: SchemaNode): boolean {
  return schema.properties !== undefined && Object.hasOwn(schema.properties, 'dit');
}
