import type { Act } from '#engine/domain/acts.ts';
import { compilePattern } from '../cues/compile-pattern.ts';
import { actSpan } from './act-span.ts';
import type { Scene } from './scene.ts';
import type { Seen } from './seen.ts';

const once = (motifs: readonly string[]): RegExp => new RegExp(compilePattern(motifs).source);

const CONDITION = {
  fr: once([
    'si (?:vous|tu|la commande|votre)(?! (?:voulez|preferez|verrez|permettez|veux|preferes))',
    'en (?:echange|contrepartie)',
    '(?:a|sous) (?:la )?(?:condition|reserve)',
    'contre (?:un|une|votre|vos)',
    'moyennant',
    'pourvu que',
    'des (?:lors )?que vous',
    'au dela de',
  ]),
  en: once(['if you', 'in (?:return|exchange)', 'provided']),
} as const;
const EFFORT = {
  fr: once([
    '(?:je|nous|on) (?:vous )?(?:les |le |la |l )?(?:peux|peut|pouvons|pourrais|accorde|accordons|offre|offrons|descends|descend|descendons|fais|fait|faisons|passe|passons|baisse|mets|met|laisse|ajoute|enleve|livre|livrons|monte|propose \\d+)',
    '\\d+ (?:pourcent|euros)',
    'offerte?s?',
    'vous beneficiez',
  ]),
  en: once(['(?:i|we) (?:can|could|will|ll|give|offer)', '\\d+ (?:pourcent|euros)']),
} as const;
/** The client has put his own side of the bargain in his last line. */
const OFFERED = { fr: / si (?:je|on|nous) /, en: / if (?:i|we) / } as const;

/** Acts beside which what is given is held, repaired or sold, not given up. */
const NOT_A_GIFT = [
  'defendre_prix',
  'proposer_solution',
  's_excuser',
  'vente_additionnelle',
  'fideliser',
] as const satisfies Act[];
/** The name of a fault wants a surer act than another technique. */
const SURE = 0.6;

/** An effort against an engagement, and in which order; or an effort for nothing. */
export function readTrade({ turn, acts }: Scene): Seen[] {
  const { reading, view } = turn;
  const { language, canon } = reading;
  const trade = acts.get('demander_contrepartie');
  const asked = canon.search(CONDITION[language]);
  const effort = canon.search(EFFORT[language]);
  if (trade !== undefined) {
    if (effort < 0) return [];
    const span = actSpan(reading, trade);
    const found: Seen[] = [
      { technique: 'donnant_donnant', ...span, raison: 'lie un effort à un engagement' },
    ];
    if (asked >= 0 && asked < effort)
      found.push({
        technique: 'contrepartie_d_abord',
        ...span,
        raison: 'dit l’engagement attendu avant l’effort',
      });
    return found;
  }
  const gift = acts.get('conceder');
  if (gift === undefined || gift.confiance < SURE || asked >= 0) return [];
  if (NOT_A_GIFT.some((act) => acts.has(act))) return [];
  if (OFFERED[language].test(view.last?.canon ?? '')) return [];
  const { from } = actSpan(reading, gift);
  if (reading.sentences.find(({ to }) => to > from)?.asked === true) return [];
  return [
    {
      technique: 'concession_seche',
      ...actSpan(reading, gift),
      raison: 'cède sans rien demander en retour',
    },
  ];
}
