import { describe, expect, it } from 'vitest';
import { readAmounts } from '#engine/language/slots/read-amounts.ts';
import { readFigures } from '#engine/language/slots/figures/read-figures.ts';
import { readText } from '#engine/language/text/reading.ts';
import { type FigureLine, readFigureTable } from './read-figure-table.ts';
import { showFigure } from './show-figure.ts';

const table = readFigureTable();

interface Read {
  readonly line: FigureLine;
  readonly shown: readonly string[];
  /** What is affirmed: shown without a doubt. */
  readonly sure: readonly string[];
}

const reads: readonly Read[] = table.map((line) => {
  const figures = readFigures(readText(line.text, line.language));
  return {
    line,
    shown: figures.map(showFigure),
    sure: figures.filter(({ douteux }) => !douteux).map(showFigure),
  };
});

/** Exact, doubt included; of a doubtful line, nothing affirmed but what it most likely says. */
function isRight({ line, shown, sure }: Read): boolean {
  if (line.doubtful) return sure.every((one) => line.expected.includes(one));
  return shown.join(' ; ') === line.expected.join(' ; ') && sure.length === shown.length;
}

const tell = ({ line, shown }: Read): string =>
  `ligne ${line.line} : « ${line.text} » : ${shown.join(' ; ')} au lieu de ${line.expected.join(' ; ')}`;

const say = (text: string, language: 'fr' | 'en' = 'fr'): string =>
  readFigures(readText(text, language))
    .map((figure) => showFigure(figure) + (figure.douteux ? ' ?' : ''))
    .join(' ; ');

describe('[C7] la table des chiffres', () => {
  it.each(['fr', 'en'])('98 %% de valeurs exactes : %s', (language) => {
    const mine = reads.filter(({ line }) => line.language === language);
    const wrong = mine.filter((read) => !isRight(read)).map(tell);
    expect(mine.length).toBeGreaterThan(90);
    expect(wrong.length / mine.length, wrong.join('\n')).toBeLessThanOrEqual(0.02);
  });

  it('[C8] rien d’inventé dans les pièges', () => {
    const traps = reads.filter(({ line }) => line.expected.length === 0);
    const invented = traps.filter(({ shown }) => shown.length > 0).map(tell);
    expect(traps.length).toBeGreaterThan(100);
    expect(invented.length / traps.length, invented.join('\n')).toBeLessThanOrEqual(0.02);
  });

  it('[C9] ce qui est douteux est rendu douteux, ou tu', () => {
    const wrong = reads.filter((read) => read.line.doubtful && !isRight(read)).map(tell);
    expect(wrong).toEqual([]);
  });
});

describe('[C10] l’oral des prix', () => {
  it.each([
    ['deux mille neuf cents euros', 'montant=2900 €'],
    ['mille un euros', 'montant=1001 €'],
    ['onze mille neuf euros', 'montant=11900 € ?'],
    ['deux mille trois', 'quantite=2300 ?'],
    ['dix-huit quarante la boîte', 'montant=18.4 €/boîte'],
    ['quarante-quatre quatre-vingt-dix', 'montant=44.9 € ?'],
    ['Le vélo est à 31/mois', 'montant=31 €/mois'],
    ['un quatre-vingt-dix-neuf', 'montant=1.99 € ?'],
    ['un million cinq de chiffre d’affaires', 'montant=1500000 €'],
    ['2,5k euros', 'montant=2500 €'],
    ['treize cent cinquante euros', 'montant=1350 €'],
  ])('%s', (text, expected) => {
    expect(say(text)).toBe(expected);
  });

  it.each([
    ['8,800 euros', 'montant=8800 €'],
    ['fifteen hundred euros', 'montant=1500 €'],
    ['a thousand and eighty euros', 'montant=1080 €'],
    ['half a month', 'duree=0.5 mois'],
    ['four eighty', 'montant=480 € ?'],
  ])('%s', (text, expected) => {
    expect(say(text, 'en')).toBe(expected);
  });
});

describe('[C11] les unités', () => {
  it.each([
    ['Un an de garantie', 'duree=1 an'],
    ['une demi-heure', 'duree=30 minutes'],
    ['livré sous 72h', 'delai=72 heures'],
    ['vingt et un kilos', 'quantite=21 kg'],
    ['80 mètres', 'quantite=80 m'],
    ['J’en ai 600 je fais 4 %', 'quantite=600 ? ; pourcentage=4 %'],
    ['paiement à 30j', 'paiement=30 jours'],
    ['les 12 premiers mois', 'duree=12 mois'],
    ['8 clients sur 10', ''],
  ])('%s', (text, expected) => {
    expect(say(text)).toBe(expected);
  });
});

describe('[C12] une seule lecture', () => {
  const amounts = (text: string): string[] =>
    readAmounts(readText(text, 'fr'))
      .filter(({ aside }) => !aside)
      .map(({ value, unit, per }) => [value, unit, ...(per === null ? [] : [per])].join(' '));
  it.each([
    ['Cent dix-neuf.', ['119 nombre']],
    ['À dix-huit.', ['18 nombre']],
    ['600 je fais 4 %', ['600 nombre', '4 pourcent']],
    ['on part sur un an', ['1 ans']],
    ['livré en 48h', ['48 heures']],
    ['entre 120 et 130 € par mois', ['120 nombre mois', '130 euros mois']],
    ['le 15 mars à 10h30', []],
    ['12m', ['12 mois']],
    ['plus d’un an', []],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});

describe('[C13] dix mille caractères hostiles', () => {
  it.each([
    '1',
    '1 ',
    'mille ',
    'cent ',
    'un ',
    'deux mille trois cent ',
    '1 234 ',
    '111.',
    'vingt euros ',
    'de 3 à ',
    '12/03/',
    'J+',
    '€',
    'entre 2 et 3 ',
    '06 12 ',
    '1,234 ',
    'three hundred and ',
  ])('« %s »', (unit) => {
    const hostile = unit.repeat(Math.ceil(10_000 / unit.length)).slice(0, 10_000);
    for (const language of ['fr', 'en'] as const) {
      readAmounts(readText(hostile, language));
      const start = performance.now();
      expect(readAmounts(readText(hostile, language)).length).toBeLessThanOrEqual(41);
      // Twice the promise: the machine that runs the tests is shared.
      expect(performance.now() - start).toBeLessThan(100);
    }
  });
});
