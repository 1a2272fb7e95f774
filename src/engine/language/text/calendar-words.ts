export const MONTHS: readonly string[] =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

const ENGLISH_MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** The French name of a month said in either language. */
export const MONTH_WORDS: ReadonlyMap<string, string> = new Map([
  ...MONTHS.map((name): [string, string] => [name.replace('é', 'e').replace('û', 'u'), name]),
  ...ENGLISH_MONTHS.map((word, i): [string, string] => [word, MONTHS[i] ?? word]),
]);

const DAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');

/** The French name of a day said in either language. */
export const DAY_WORDS: ReadonlyMap<string, string> = new Map([
  ...DAYS.map((name): [string, string] => [name, name]),
  ...'monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map((word, i): [string, string] => [word, DAYS[i] ?? word]),
  ['demain', 'demain'],
  ['tomorrow', 'demain'],
]);
