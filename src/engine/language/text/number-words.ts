const FRENCH_UNITS =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
    ' ',
  );
const ENGLISH_UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

interface NumberWords {
  /** Below twenty, « une » included. */
  readonly units: ReadonlyMap<string, number>;
  readonly tens: ReadonlyMap<string, number>;
  readonly hundred: ReadonlySet<string>;
  readonly scales: ReadonlyMap<string, number>;
  /** The word allowed between parts: « vingt et un », “a hundred and five”. */
  readonly and: string;
}

const french: NumberWords = {
  units: new Map([
    ...FRENCH_UNITS.map((word, value): [string, number] => [word, value]),
    ['une', 1],
  ]),
  tens: new Map([
    ['vingt', 20],
    ['vingts', 20],
    ['trente', 30],
    ['quarante', 40],
    ['cinquante', 50],
    ['soixante', 60],
    ['septante', 70],
    ['huitante', 80],
    ['octante', 80],
    ['nonante', 90],
  ]),
  hundred: new Set(['cent', 'cents']),
  scales: new Map([
    ['mille', 1000],
    ['million', 1_000_000],
    ['millions', 1_000_000],
    ['milliard', 1_000_000_000],
    ['milliards', 1_000_000_000],
  ]),
  and: 'et',
};

const english: NumberWords = {
  units: new Map(ENGLISH_UNITS.map((word, value): [string, number] => [word, value])),
  tens: new Map([
    ['twenty', 20],
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
    ['sixty', 60],
    ['seventy', 70],
    ['eighty', 80],
    ['ninety', 90],
  ]),
  hundred: new Set(['hundred']),
  scales: new Map([
    ['thousand', 1000],
    ['million', 1_000_000],
    ['billion', 1_000_000_000],
  ]),
  and: 'and',
};

/** The number words of a language. */
export function numberWords(language: 'fr' | 'en'): NumberWords {
  return language === 'fr' ? french : english;
}
