import { isMap, isScalar, isSeq } from 'yaml';

/** The member of a YAML map (by key) or list (by position), with the node of its key; null when there is none. */
export function memberOf(
  node: unknown,
  step: string | number,
): { key: unknown; value: unknown } | null {
  if (isMap(node)) {
    const pair = node.items.findLast((item) => isScalar(item.key) && item.key.value === step);
    return pair === undefined ? null : { key: pair.key, value: pair.value };
  }
  if (isSeq(node) && typeof step === 'number') {
    const value: unknown = node.items[step];
    return value === undefined ? null : { key: value, value };
  }
  return null;
}
