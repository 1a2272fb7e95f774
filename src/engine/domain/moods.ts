/** The client's mood, from the most to the least willing. */
export const MOODS = ['ouverte', 'neutre', 'fermee', 'rompue'] as const;

export type Mood = (typeof MOODS)[number];

/** What a reader sees for each mood, in French (said of a person: « d’humeur … »). */
export const MOOD_LABELS: Readonly<Record<Mood, string>> = {
  ouverte: 'ouverte',
  neutre: 'neutre',
  fermee: 'fermée',
  rompue: 'rompue',
};

/** Expressions a portrait can take. */
export const EXPRESSIONS = [
  'neutre',
  'attentive',
  'souriante',
  'interessee',
  'sceptique',
  'agacee',
  'surprise',
  'fermee',
] as const;

export type Expression = (typeof EXPRESSIONS)[number];
