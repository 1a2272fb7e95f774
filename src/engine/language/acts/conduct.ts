import type { Evidence } from '../evidence.ts';
import { compilePattern } from '../cues/compile-pattern.ts';
import { rememberReading } from '../text/remember-reading.ts';
import { readClimate } from './climate.ts';
import { cuesOf, weaken } from './cue-helpers.ts';
import type { Detector, Turn } from './turn.ts';

const COMPLAINT = {
  fr: compilePattern([
    'reclamation',
    'litige',
    'retard',
    'abime\\w*',
    'casse\\w*',
    'erreur de',
    'jamais (?:recu|livre|repondu|rappele\\w*)',
    'rembours\\w*',
    'avoir(?= )',
    'reserves',
    'facture\\w* (?:\\d+|deux)',
    'inadmissible',
    'inacceptable',
    'responsable',
    'lache au bout',
  ]),
  en: compilePattern([
    'complaint',
    'late',
    'broken on arrival',
    'damaged',
    'refund',
    'never (?:received|delivered)',
  ]),
} as const;

/** How many of the client’s lines complain of what went wrong. */
function complaints({ context, reading }: Turn): number {
  return context.clientLines.filter(
    (line) =>
      rememberReading(line, reading.language).canon.search(COMPLAINT[reading.language]) >= 0,
  ).length;
}

/** Excuses, amends, law, manners. */
export const detectConduct: Detector = (turn) => {
  const wronged = complaints(turn);
  const found: Evidence[] = [];
  const house =
    / (?:magasin|maison|societe|entreprise|nos|nous|equipe|desagrement|retard|situation|livraison|facture) /.test(
      turn.reading.canon,
    );
  found.push(...weaken(cuesOf(turn, 's_excuser'), wronged > 0 ? 1 : house ? 0.75 : 0.5));
  found.push(
    ...weaken(
      cuesOf(turn, 'proposer_solution'),
      (wronged > 1 ? 1.1 : wronged > 0 ? 0.9 : 0.35) * (readClimate(turn).recap ? 0.5 : 1),
    ),
  );
  found.push(...cuesOf(turn, 'conformite'));
  found.push(...cuesOf(turn, 'familiarite'));
  return found;
};
