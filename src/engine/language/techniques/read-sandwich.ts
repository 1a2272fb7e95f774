import { actSpan } from './act-span.ts';
import type { Scene } from './scene.ts';
import type { Seen } from './seen.ts';

/** Words that say what the client gets for the price. */
const VALUE =
  /^(?:comprise?s?|incluse?s?|inclus|equipee?s?|garantie?s?|entretien|assurance|livraison|installation|formation|maintenance|assistance|accompagnement|depannage|revision|pose|remplacement|essai|service|suivi|delivery|included|warranty|maintenance|training|insurance)$/;

/** A price announced between what it buys: some value said before the figure, some after. */
export function readSandwich({ turn, acts }: Scene): Seen[] {
  const { tokens, sentences } = turn.reading;
  const said = acts.get('annoncer_prix');
  if (said === undefined) return [];
  const span = actSpan(turn.reading, said);
  const price = turn.amounts.find(
    ({ unit, from, to }) => unit === 'euros' && to > span.from && from < span.to,
  );
  if (price === undefined) return [];
  const values = tokens.flatMap(({ word }, i) => (VALUE.test(word) ? [i] : []));
  const before = values.findLast((i) => i < price.from);
  const after = values.find((i) => i >= price.to);
  const own = sentences[price.sentence];
  // A figure and its slices are said together: the same sentence, or the ones beside it.
  const near = sentences[price.sentence - 1]?.from ?? own?.from ?? 0;
  const far = sentences[price.sentence + 1]?.to ?? own?.to ?? tokens.length;
  if (before === undefined || after === undefined || before < near || after >= far) return [];
  return [
    {
      technique: 'prix_sandwich',
      from: before,
      to: after + 1,
      raison: 'prix entouré de ce qu’il comprend',
    },
  ];
}
