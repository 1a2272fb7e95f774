/**
 * What this browser keeps by itself: drafts, highlights, unsent commands, the lamp. Private
 * windows and full disks refuse to write; nothing typed may be lost to an exception, so what is
 * refused lives on in the page's memory.
 */
const refused = new Map<string, string>();

/** The text kept under a key, or null. */
export function recall(key: string): string | null {
  const here = refused.get(key);
  if (here !== undefined) return here;
  try {
    return localStorage.getItem(`palabre.${key}`);
  } catch {
    return null;
  }
}

/** Keeps a text; an empty one is forgotten. */
export function keep(key: string, text: string): void {
  refused.delete(key);
  try {
    if (text === '') localStorage.removeItem(`palabre.${key}`);
    else localStorage.setItem(`palabre.${key}`, text);
  } catch {
    refused.set(key, text);
  }
}

/** The JSON kept under a key when it passes the check, otherwise the fallback. */
export function recallJson<T>(
  key: string,
  isValid: (value: unknown) => value is T,
  fallback: T,
): T {
  const text = recall(key);
  if (text === null) return fallback;
  try {
    const value: unknown = JSON.parse(text);
    return isValid(value) ? value : fallback;
  } catch {
    return fallback;
  }
}
