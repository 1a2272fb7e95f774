import type { Technique } from '#engine/domain/techniques.ts';
import { findEcho } from '../acts/echo.ts';
import { compilePattern } from '../cues/compile-pattern.ts';
import { actSpan } from './act-span.ts';
import type { Scene } from './scene.ts';
import type { Seen } from './seen.ts';

const once = (motifs: readonly string[]): RegExp => new RegExp(compilePattern(motifs).source);

/** The words that go beyond what the client said. */
const DEDUCES = {
  fr: once([
    'autrement dit',
    'ce que vous (?:voulez|cherchez) (?:surtout|vraiment|avant tout)',
    '(?:le|votre) vrai (?:probleme|sujet|besoin|souci)',
    '(?:ca|cela) veut dire que vous',
    'vous avez l air',
    'en d autres termes',
    'j entends surtout',
    'je entends surtout',
    'ce qui vous (?:preoccupe|inquiete|importe|gene) ~3 c est',
    'ce que vous (?:cherchez|attendez|voulez|recherchez) ~3 c est',
    'vous semblez',
    'je ai l impression que',
    'vous voulez dire que',
    'si je lis entre les lignes',
    'vous vous demandez (?:donc )?si',
    'vous (?:redoutez|craignez)',
    'donc votre (?:priorite|vrai besoin) c est',
  ]),
  en: once(['in other words', 'it sounds like', 'you seem']),
} as const;

const SUMS_UP = {
  fr: once([
    '(?:si je |pour |je |donc |en )(?:resume|resumer|recapitule|recapituler)',
    'recapitulons',
    'remett\\w+ ~1 tout',
    'bout a bout',
    'si je reprends',
    '(?:je|en) (?:recap|resume)',
    'en gros vous',
    'dans l ordre',
    'en somme',
    'voici ce que je (?:retiens|ai note)',
    'd un cote ~9 de l autre',
    'vous (?:cherchez|voulez|avez) (?:donc )?(?:2|3|4) (?:choses|points|priorites)',
    'corrigez moi si',
  ]),
  en: once(['(?:to|let me) sum up', 'so to summari[sz]e', 'to recap']),
} as const;

const UNDERSTANDS = {
  fr: once(['si je (?:vous )?(?:ai )?(?:bien )?(?:compris|comprends|suis)']),
  en: once(['if i understand']),
} as const;

const ASKS_BACK = {
  fr: / (?:c est (?:bien )?(?:ca|cela|exact|juste)|est ce (?:bien )?(?:exact|cela|ca|juste)|n est ce pas) $/,
  en: / (?:is that right|correct|right) $/,
} as const;

/** Facts of the client that a sentence takes up before it sums him up rather than echoes him. */
const SEVERAL = 4;
/** The longest clause that only echoes. */
const SHORT = 9;

/** How the client’s words are given back: one way a turn, the first that is named, then by its shape. */
export function readRestating(scene: Scene): Seen[] {
  const { turn, acts } = scene;
  const { reading, view } = turn;
  const { language, canon } = reading;
  const act = acts.get('reformuler');
  if (act === undefined)
    return acts.has('ecouter') || acts.has('accueillir_objection') ? echoOf(scene) : [];
  const at = actSpan(reading, act).from;
  const sentence = reading.sentences.find(({ to }) => to > at);
  if (sentence === undefined) return [];
  const { from, to } = sentence;
  const seen = (technique: Technique, raison: string): Seen[] => [{ technique, raison, from, to }];
  const deduces = canon.search(DEDUCES[language]);
  const sumsUp = canon.search(SUMS_UP[language]);
  if (sumsUp >= 0 && (deduces < 0 || sumsUp < deduces))
    return seen('reformulation_synthese', 'résume ce que le client a dit');
  if (deduces >= 0) return seen('reformulation_deductive', 'tire ce que le client laisse entendre');
  const taken = new Set(
    reading.stems.slice(from, to).filter((stem) => stem !== null && view.allStems.has(stem)),
  ).size;
  const formula = UNDERSTANDS[language].test(canon);
  if (!(formula && taken >= SEVERAL) && (sentence.asked || ASKS_BACK[language].test(sentence.text)))
    return seen('reformulation_interrogative', 'redit en demandant de confirmer');
  if (formula || taken >= SEVERAL)
    return seen('reformulation_synthese', 'redit plusieurs faits du client');
  return to - from <= SHORT && taken > 0
    ? seen('reformulation_echo', 'redonne les mots du client')
    : [];
}

function echoOf({ turn, opposed }: Scene): Seen[] {
  if (opposed) return [];
  const echo = findEcho(turn.reading, turn.view);
  if (echo === null) return [];
  // Thrown back as a question, the client’s words ask.
  const own = turn.reading.sentences.find(({ to }) => to >= echo.to);
  if (own?.asked === true) return [];
  const { from, to } = echo;
  return [{ technique: 'reformulation_echo', from, to, raison: 'redonne les mots du client' }];
}
