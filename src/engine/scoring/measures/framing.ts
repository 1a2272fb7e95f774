import { candidateSaid } from '../candidate-said.ts';
import { clientReplied } from '../client-replied.ts';
import type { Measure } from '../measure.ts';
import { plainText } from '../plain-text.ts';
import type { CandidateTurn } from '../sale-record.ts';

/** The frame is looked for in the first turns: later, it no longer frames anything. */
const OPENING_TURNS = 5;

const OBJECT =
  /\b(objet|objectif|l'idee|but de|propose|viens|voudrais|aimerais|comprendre|presenter|pour voir|pour que|suite a|au sujet|on regarde|je regarde avec|dites-moi tout|i would like|the idea|purpose|understand|proposition|proposal)\b/;
const LENGTH =
  /\b(\d+|deux|trois|cinq|six|huit|dix|douze|quinze|vingt|trente|five|ten|fifteen|twenty|thirty)(aine de)? ?(min|mn|minutes?|questions?|heures?)\b|quart d'heure|demi-heure|half an hour|half past/;
const ORDER =
  /\b(d'abord|ensuite|puis|apres|a la fin|enfin|dans un premier temps|pour finir|first|then|after|at the end|finally)\b/;

const elements = (turn: CandidateTurn): string[] => {
  const text = plainText(turn.texte);
  const object = OBJECT.test(text);
  const length = LENGTH.test(text);
  const order = ORDER.test(text);
  const asked = turn.actes.has('demander_accord');
  const agreed = turn.accueil === 'accord' && (asked || length || order);
  return [
    ...(object ? ['objet'] : []),
    ...(length ? ['durée'] : []),
    ...(order ? ['déroulé'] : []),
    ...(asked ? ['accord demandé'] : []),
    ...(agreed ? ['accord obtenu'] : []),
  ];
};

/** Which of object, length, plan, agreement asked and agreement got the best framing turn has. */
export const framing: Measure = {
  nom: 'cadre_complet',
  libelle: 'Éléments du cadre posés',
  unite: 'éléments sur 5',
  mesurer({ tours }) {
    if (tours.length === 0) return { valeur: null, preuves: [] };
    const [best] = tours
      .filter((turn) => turn.rang < OPENING_TURNS && turn.actes.has('cadrer'))
      .map((turn) => ({ turn, found: elements(turn) }))
      .toSorted((a, b) => b.found.length - a.found.length || a.turn.rang - b.turn.rang);
    if (!best || best.found.length === 0) return { valeur: 0, preuves: [] };
    const remark = `Pose le cadre : ${best.found.join(', ')}.`;
    return {
      valeur: best.found.length,
      preuves: [
        candidateSaid(best.turn, ['cadrer'], remark),
        ...(best.found.includes('accord obtenu')
          ? [clientReplied(best.turn, 'Le client accepte ce cadre.')]
          : []),
      ],
    };
  },
};
