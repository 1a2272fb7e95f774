/** The people the application can draw: a scenario's `client.portrait` is one of these. */
export const PORTRAIT_IDS = [
  'lea',
  'nadia',
  'helene',
  'awa',
  'mei',
  'ines',
  'marc',
  'karim',
  'paul',
  'jean',
  'thomas',
  'moussa',
] as const;

export type PortraitId = (typeof PORTRAIT_IDS)[number];
