import { keep, recall } from './local-memory.ts';

/** What lights the page: the system's choice, or the reader's. */
export type Light = 'systeme' | 'jour' | 'nuit';

/** The reader's choice, as kept. */
export function recallLight(): Light {
  const kept = recall('lumiere');
  return kept === 'jour' || kept === 'nuit' ? kept : 'systeme';
}

/** Lights the page and remembers it. */
export function setLight(light: Light): void {
  keep('lumiere', light === 'systeme' ? '' : light);
  showLight(light);
}

/** Lights the page. */
export function showLight(light: Light): void {
  const root = document.documentElement;
  if (light === 'systeme') delete root.dataset['lumiere'];
  else root.dataset['lumiere'] = light;
}
