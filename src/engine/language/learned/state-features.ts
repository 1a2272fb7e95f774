import type { Act } from '#engine/domain/acts.ts';
import type { Judged } from '../acts/combine.ts';
import type { Turn } from '../acts/turn.ts';
import type { RuledThemes } from '../themes/ruled-themes.ts';
import { bucket, feature, kind } from './feature.ts';
import { joinHash } from './hash.ts';
import { joinNames } from './join-names.ts';
import { wordHashes } from './word-hashes.ts';

/** A client’s line is told by its last words, and by how it opens. */
const HEARD = 14;
const OPENS = 3;

/**
 * What all the clauses of a turn share: the state of the conversation, the client’s last words, the
 * rules’ verdicts. `words`: how many the turn has.
 */
export function stateFeatures(
  turn: Turn,
  words: number,
  judged: ReadonlyMap<Act, Judged>,
  themes: RuledThemes,
): number[] {
  const { reading, view, context } = turn;
  const { last } = view;
  const heard = last === null ? [] : joinNames(last, wordHashes(last, context.sale), []).words;
  const features = [
    feature('stance', view.stance),
    feature('state', `${view.stance}${view.contested ? 'C' : ''}${view.presented ? 'P' : ''}`),
    feature('contested', view.contested ? 1 : 0),
    feature('presented', view.presented ? 1 : 0),
    feature('objection', view.objection === null ? 0 : 1),
    feature('pursued', view.pursued ? 1 : 0),
    feature('asked', last?.sentences.at(-1)?.asked === true ? 1 : 0),
    feature('rank', bucket(context.candidateLines.length, 1, 2, 3, 5, 8, 11, 14)),
    feature('complaints', bucket(view.complaints, 1, 2)),
    feature('table', context.onTable === null ? 0 : 1),
    feature('sale', context.sale.contexte),
    feature('words', bucket(words, 1, 3, 6, 12, 20, 30, 45)),
    feature('clauses', Math.min(turn.clauses.length, 6)),
    feature('transcribed', reading.transcribed ? 1 : 0),
    feature('heard', bucket(heard.length, 1, 4, 8, 15, 25)),
  ];
  for (const { acte, confiance } of judged.values())
    features.push(feature(`rule ${acte}`, bucket(confiance, 0.2, 0.35, 0.5, 0.65, 0.8)));
  for (const theme of themes.found) features.push(feature('rule theme', theme));
  const word = kind(reading.language === 'en' ? 'E heard word' : 'heard word');
  const kept = heard.length > HEARD ? [...heard.slice(0, OPENS), ...heard.slice(-HEARD)] : heard;
  for (const one of kept) features.push(joinHash(word, one));
  return features;
}
