import type { WordFamily } from './word-families.ts';

/** The least that helps an examiner; phrases parted by « | ». English has no « tu ». */
export const ENGLISH_FAMILIES: readonly WordFamily[] = [
  {
    field: 'familier',
    phrases: 'yeah|yep|nope|gonna|wanna|gotta|guys|mate|stuff|cool|no worries|dude|bucks',
  },
  {
    field: 'negatif',
    told: true,
    phrases:
      'problem|problems|unfortunately|expensive|risk|risks|risky|impossible|you have to|you must|i m afraid',
  },
  { field: 'negatif', phrases: 'don t worry|calm down' },
  {
    field: 'attenuations',
    told: true,
    phrases:
      'maybe|perhaps|i think|i guess|i suppose|kind of|sort of|a little bit|probably|hopefully|to be honest|honestly',
  },
  { field: 'tics', phrases: 'you know|basically|i mean|like i said|actually' },
];
