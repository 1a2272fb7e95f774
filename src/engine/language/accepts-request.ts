import { compilePattern } from './cues/compile-pattern.ts';
import type { Turn } from './acts/turn.ts';

const YES = {
  fr: compilePattern([
    'd accord pour',
    'ok pour',
    'va pour',
    'c est (?:entendu|d accord|bon|vendu|note)',
    'entendu',
    'ca marche',
    'ca me va',
    'marche conclu',
    'je (?:vous )?(?:suis|accepte)',
    'c est ok',
    'tope\\w*',
    'je me aligne',
    'on (?:part|dit) (?:sur|comme|la dessus)',
    'tres bien (?:pour|\\d+|on)',
    'oui (?:je peux|on peut|c est possible|c est faisable|d accord)',
    'affaire conclue',
  ]),
  en: compilePattern([
    'deal',
    'agreed',
    'ok for',
    'that works',
    'you have it',
    'i accept',
    'fine for',
    'done',
  ]),
} as const;
const REQUEST = {
  fr: compilePattern([
    '\\d+',
    'je (?:veux|voudrais|demande|souhaite|prends)',
    'il me faut',
    'faites',
    'mettez',
    'offrez',
    'vous pouvez',
    'pouvez vous',
    'montez',
    'descendez',
    'et (?:la|le|les)',
    'me (?:faites|faire)',
    'remise',
    'geste',
    'c est possible',
    'on pourrait',
    'on descend',
  ]),
  en: compilePattern([
    '\\d+',
    'i (?:want|d like|need)',
    'can you',
    'could you',
    'drop',
    'make it',
    'give (?:me|us)',
  ]),
} as const;
const REFUSAL = { fr: / (?:pas|non|mais|impossible) /, en: / (?:not|no|but|can t) / } as const;

/** Whether the candidate says yes to what the client has just asked or put on the table. */
export function acceptsRequest({ reading, view, context, placed }: Turn): boolean {
  const { language } = reading;
  if (view.last === null || view.last.canon.search(REQUEST[language]) < 0) return false;
  const [first] = reading.sentences;
  const asked = context.asked ?? {};
  const meets = placed.some(({ condition }) => asked[condition.enjeu] === condition.valeur);
  const yes = reading.canon.search(YES[language]);
  const start = first?.text ?? '';
  if (yes >= 0 && yes < 60 && !REFUSAL[language].test(reading.canon.slice(0, yes))) return true;
  return meets && !REFUSAL[language].test(start);
}
