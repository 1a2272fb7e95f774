import OpenAI from 'openai';
import type { ModelSettings } from './model-settings.ts';
import type { Wording } from './worded.ts';
import { wordWithModel } from './word-with-model.ts';

/** Local services want no key, the package wants one. */
const NO_KEY = 'aucune';

/**
 * A wording by the model of these settings. Every option the package would otherwise look up in the
 * environment is given, and its own log is off: it could print a request, key included.
 */
export function createModelWording(settings: ModelSettings): Wording {
  const client = new OpenAI({
    baseURL: settings.adresse,
    apiKey: settings.cle ?? NO_KEY,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout: settings.total,
    logLevel: 'off',
  });
  return (request, state, scenario) =>
    wordWithModel(request, state, scenario, { client, settings });
}
