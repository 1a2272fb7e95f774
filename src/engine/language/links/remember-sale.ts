import type { SaleContext } from '#engine/domain/sale-context.ts';

/** The same function of a situation, keeping its answer as long as the situation is used: worked out once. */
export function rememberSale<T>(read: (sale: SaleContext) => T): (sale: SaleContext) => T {
  const known = new WeakMap<SaleContext, { readonly value: T }>();
  return (sale) => {
    const kept = known.get(sale);
    if (kept !== undefined) return kept.value;
    const value = read(sale);
    known.set(sale, { value });
    return value;
  };
}
