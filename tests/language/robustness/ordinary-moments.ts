import type { TurnContext } from '#engine/language/turn-context.ts';
import { moments } from '../moments.ts';

function momentNamed(name: string): TurnContext {
  const found = moments[name];
  if (found === undefined) throw new Error(`moments.ts : le moment « ${name} » manque`);
  return found;
}

const presentedInEnglish = momentNamed('anglais_suite');

/** Two ordinary moments of a sale, in each language: in the discovery, then once the offer is presented. */
export const ORDINARY_MOMENTS = {
  fr: { decouverte: momentNamed('decouverte'), objection: momentNamed('objection') },
  en: {
    decouverte: {
      ...presentedInEnglish,
      stage: 'decouverte',
      clientLines: presentedInEnglish.clientLines.slice(0, -1),
      candidateLines: presentedInEnglish.candidateLines.slice(0, -1),
      done: presentedInEnglish.done.slice(0, -1),
    },
    objection: presentedInEnglish,
  },
} as const;
export const WHEN = ['decouverte', 'objection'] as const;
