import type { ScenarioIssue } from '#engine/domain/scenario.ts';
import type { Finding } from '../finding.ts';
import type { ScenarioDraft } from '../scenario-draft.ts';
import { frenchNumber, quoted } from '../text/french.ts';
import { candidateTexts } from './candidate-texts.ts';

/** Units that mean the same, by any of their names. */
const UNITS = [
  ['€', 'euro', 'euros', 'eur'],
  ['%', 'pour cent'],
  ['j', 'jour', 'jours'],
  ['h', 'heure', 'heures'],
  ['mois'],
  ['an', 'ans', 'année', 'années'],
];

/** A table is full of figures: only a row that speaks of what the client wants can betray him. */
const ABOUT_THE_CLIENT =
  /client|acheteur|budget|plafond|maxim|minim|limite|souhait|exige|attendu/iu;

/**
 * The client's own ideal and reserve, found with their unit in what the candidate reads. A value
 * the candidate may know anyway (the usual terms, his own limits) reveals nothing.
 */
export function checkHiddenFigures(draft: ScenarioDraft): Finding[] {
  const texts = candidateTexts(draft);
  return (draft.enjeux ?? []).flatMap((issue) => {
    const open = new Set([issue.depart, issue.candidat.ideal, issue.candidat.reserve, 0]);
    return (['reserve', 'ideal'] as const).flatMap((key): Finding[] => {
      const value = issue.client[key];
      if (open.has(value) || (key === 'ideal' && value === issue.client.reserve)) return [];
      const pattern = figurePattern(value, issue);
      const bare = new RegExp(`^${numberPattern(value)}$`, 'u');
      const bareInTable = (text: string, heading: string) =>
        bare.test(text.trim()) && hasUnit(heading, issue);
      const shown = texts.find(({ text, heading }) =>
        heading === ''
          ? pattern.test(text)
          : ABOUT_THE_CLIENT.test(heading) && (pattern.test(text) || bareInTable(text, heading)),
      );
      if (shown === undefined) return [];
      return [
        {
          code: 'chiffre-revele',
          niveau: 'avertissement',
          path: shown.path,
          message: `Ce texte, que le candidat lit, contient ${frenchNumber(value)} ${issue.unite} : c’est ${key === 'ideal' ? 'l’idéal' : 'la réserve'} du client pour ${quoted(issue.libelle)}.`,
          remede:
            'Si ce chiffre le trahit, changez l’un des deux ; s’il veut dire autre chose, laissez-le.',
        },
      ];
    });
  });
}

/** 1200.5 as French prose may write it: « 1 200,5 », « 1200,50 ». */
function numberPattern(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '[\\s\\u00A0\\u202F.]?');
  const rest = decimals === undefined ? '(?:[.,]0+)?' : `[.,]${decimals}0*`;
  return `${value < 0 ? '[-−]\\s?' : ''}${grouped}${rest}`;
}

function figurePattern(value: number, issue: ScenarioIssue): RegExp {
  const units = unitNames(issue).map(escape).join('|');
  return new RegExp(
    `(?<![\\d.,]|\\d[\\s\\u00A0\\u202F])${numberPattern(value)}\\s*(?:${units})(?![\\p{L}])`,
    'iu',
  );
}

function hasUnit(heading: string, issue: ScenarioIssue): boolean {
  return new RegExp(
    `(?<!\\p{L})(?:${unitNames(issue).map(escape).join('|')})(?!\\p{L})`,
    'iu',
  ).test(heading);
}

/** The names of the unit's first word: « € HT par mois » is told by its €. */
function unitNames({ unite }: ScenarioIssue): readonly string[] {
  const first = (/^[\p{L}]+|^[^\s\p{L}]/u.exec(unite.trim())?.[0] ?? unite).toLowerCase();
  return UNITS.find((names) => names.includes(first)) ?? [first];
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
