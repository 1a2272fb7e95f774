import type { Technique } from '#engine/domain/techniques.ts';
import { actSpan } from './act-span.ts';
import { offersChoice } from './offers-choice.ts';
import type { Scene } from './scene.ts';
import type { Seen } from './seen.ts';

/** A way of closing that is more than « on signe ? ». */
const OWN_WAY: ReadonlySet<Technique> = new Set([
  'conclusion_derniere_objection',
  'conclusion_implicite',
  'conclusion_urgence',
  'conclusion_conditionnelle',
  'conclusion_essai',
  'conclusion_bilan',
  'conclusion_recapitulative',
  'isolement',
]);

const DATED = {
  fr: /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|ce soir|soir|matin|semaine|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/,
  en: /^(?:monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|tonight|week)$/,
} as const;

/** A closing by the choice it offers, the sum it makes or, failing any other way, by asking. */
export function readClosing(scene: Scene, cued: readonly Seen[]): Seen[] {
  const { turn, acts } = scene;
  const { reading } = turn;
  const close = acts.get('conclure');
  if (close === undefined) return readFollowUp(scene);
  const span = actSpan(reading, close);
  const sentence = reading.sentences.find(({ to }) => to > span.from);
  if (cued.some(({ technique }) => OWN_WAY.has(technique))) return [];
  if (sentence?.asked === true && offersChoice(reading, sentence))
    return [
      {
        technique: 'conclusion_alternative',
        from: sentence.from,
        to: sentence.to,
        raison: 'donne à choisir entre deux façons de dire oui',
      },
    ];
  // « Si vous signez ce soir, je… » asks for a signature in exchange, not for a decision.
  const trade = acts.get('demander_contrepartie');
  if (trade !== undefined && sentence !== undefined && !sentence.asked) {
    const at = actSpan(reading, trade).from;
    if (at >= sentence.from && at < sentence.to) return [];
  }
  if (acts.has('recapituler'))
    return [
      {
        technique: 'conclusion_recapitulative',
        ...span,
        raison: 'redit les accords obtenus avant de conclure',
      },
    ];
  return [{ technique: 'conclusion_directe', ...span, raison: 'demande la décision' }];
}

/** No sale today, but who does what, and when. */
function readFollowUp({ turn, acts }: Scene): Seen[] {
  const { reading } = turn;
  const next = acts.get('engager_suite');
  if (next === undefined) return [];
  const { from } = actSpan(reading, next);
  const sentence = reading.sentences.find(({ to }) => to > from);
  if (sentence === undefined) return [];
  const dated = reading.tokens
    .slice(sentence.from, sentence.to)
    .some(({ word }) => DATED[reading.language].test(word));
  return dated
    ? [
        {
          technique: 'suite_datee',
          from: sentence.from,
          to: sentence.to,
          raison: 'fixe qui fait quoi, et quand',
        },
      ]
    : [];
}
