import { describe, expect, it } from 'vitest';
import { readModelSettings } from './read-model-settings.ts';

const BASE = { PALABRE_LLM_BASE_URL: 'http://localhost:11434/v1', PALABRE_LLM_MODEL: 'petit' };

describe('readModelSettings', () => {
  it('[W2] wants no model when nothing is said', () => {
    expect(readModelSettings({})).toEqual({ settings: null, problemes: [] });
    expect(readModelSettings({ PALABRE_LLM_MODEL: ' ' })).toEqual({
      settings: null,
      problemes: [],
    });
  });

  it('[W2] reads address, model, key and time; the whole takes four times the first word', () => {
    expect(
      readModelSettings({
        ...BASE,
        PALABRE_LLM_API_KEY: 'abc',
        PALABRE_LLM_TIMEOUT_MS: '500',
      }).settings,
    ).toEqual({
      adresse: BASE.PALABRE_LLM_BASE_URL,
      modele: 'petit',
      cle: 'abc',
      premierMot: 500,
      total: 2000,
    });
    expect(readModelSettings(BASE).settings).toMatchObject({
      cle: null,
      premierMot: 2000,
      total: 8000,
    });
  });

  it.each([
    [{ PALABRE_LLM_MODEL: 'petit' }, 'PALABRE_LLM_BASE_URL'],
    [{ PALABRE_LLM_BASE_URL: BASE.PALABRE_LLM_BASE_URL }, 'PALABRE_LLM_MODEL'],
    [{ ...BASE, PALABRE_LLM_BASE_URL: 'localhost' }, 'http ou https'],
    [{ ...BASE, PALABRE_LLM_BASE_URL: 'file:///etc/passwd' }, 'http ou https'],
    [{ ...BASE, PALABRE_LLM_BASE_URL: 'https://moi:motdepasse@exemple.fr/v1' }, 'sans identifiant'],
    [{ ...BASE, PALABRE_LLM_TIMEOUT_MS: 'vite' }, 'PALABRE_LLM_TIMEOUT_MS'],
    [{ ...BASE, PALABRE_LLM_TIMEOUT_MS: '0' }, 'PALABRE_LLM_TIMEOUT_MS'],
  ])('[W2] says what is wrong with %o', (env, words) => {
    const { settings, problemes } = readModelSettings(env);
    expect(settings).toBeNull();
    expect(problemes.join('\n')).toContain(words);
    expect(problemes.join('\n')).not.toContain('motdepasse');
  });
});
