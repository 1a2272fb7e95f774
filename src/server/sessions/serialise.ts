/**
 * Runs works one after the other for each key, in the order asked; works of different keys do not
 * wait for each other. A work that fails does not stop the next.
 */
export function serialise(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const tails = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const result = (tails.get(key) ?? Promise.resolve()).then(work);
    const tail = result
      .catch(() => undefined)
      .then(() => {
        if (tails.get(key) === tail) tails.delete(key);
        return undefined;
      });
    tails.set(key, tail);
    return result;
  };
}
