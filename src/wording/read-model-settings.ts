import type { ModelSettings } from './model-settings.ts';

const DEFAULT_FIRST_WORD = 2000;
/** The whole answer may take this many times the wait for its first word. */
const WHOLE = 4;

/** The settings, or null when no model is wanted; `problemes` (French) say why a wish could not be met. */
interface ReadSettings {
  readonly settings: ModelSettings | null;
  readonly problemes: readonly string[];
}

/**
 * Reads the model's settings from the environment: `PALABRE_LLM_BASE_URL`, `PALABRE_LLM_MODEL`,
 * `PALABRE_LLM_API_KEY` (optional), `PALABRE_LLM_TIMEOUT_MS` (optional). With neither of the first two,
 * there is no model and nothing wrong.
 */
export function readModelSettings(env: Readonly<Record<string, string | undefined>>): ReadSettings {
  const read = (name: string): string | null => {
    const value = env[name]?.trim() ?? '';
    return value === '' ? null : value;
  };
  const adresse = read('PALABRE_LLM_BASE_URL');
  const modele = read('PALABRE_LLM_MODEL');
  const cle = read('PALABRE_LLM_API_KEY');
  const timeout = read('PALABRE_LLM_TIMEOUT_MS');
  if (adresse === null && modele === null) return { settings: null, problemes: [] };

  const problemes: string[] = [];
  if (adresse === null) {
    problemes.push(
      'PALABRE_LLM_MODEL est donné sans PALABRE_LLM_BASE_URL. Indiquez l’adresse du service, par exemple http://localhost:11434/v1.',
    );
  } else if (!isPlainAddress(adresse)) {
    problemes.push(
      'PALABRE_LLM_BASE_URL n’est pas une adresse http ou https sans identifiant. Écrivez-la ainsi\u202f: http://localhost:11434/v1, et la clé dans PALABRE_LLM_API_KEY.',
    );
  }
  if (modele === null) {
    problemes.push(
      'PALABRE_LLM_BASE_URL est donné sans PALABRE_LLM_MODEL. Indiquez le nom du modèle.',
    );
  }
  const premierMot = timeout === null ? DEFAULT_FIRST_WORD : Number(timeout);
  if (!Number.isInteger(premierMot) || premierMot < 10 || premierMot > 60_000) {
    problemes.push(
      'PALABRE_LLM_TIMEOUT_MS doit être un nombre entier de millisecondes, de 10 à 60000.',
    );
  }
  if (adresse === null || modele === null || problemes.length > 0) {
    return { settings: null, problemes };
  }
  return {
    settings: { adresse, modele, cle, premierMot, total: premierMot * WHOLE },
    problemes: [],
  };
}

/** A password in the address would be shown wherever the address is. */
function isPlainAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return ['http:', 'https:'].includes(protocol) && username === '' && password === '';
}
