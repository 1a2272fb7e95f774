import { compilePattern } from '../cues/compile-pattern.ts';
import type { Reading } from '../text/reading.ts';
import type { Sentence } from '../text/split-sentences.ts';

const patterns = {
  fr: {
    offer: compilePattern([
      'je (?:vous )?(?:l |le |la |les )?(?:propose|fais|peux|passe|garde|descends|mets|offre|accorde|laisse|bloque|ajoute|rajoute|enleve|compte)',
      'on (?:part|fait|peut|passe|arrive|met|dit|serait|reste|a dit)',
      'nous (?:proposons|pouvons|faisons|passons|accordons)',
      'ce que je (?:peux|vous propose)',
      'd accord pour',
      'ok pour',
      'va pour',
      'ok',
      'allez',
      'vous etes a',
      'recap\\w*',
      'resume',
      'resumer',
      'a condition',
      'si vous',
      'j ajoute',
      'je ajoute',
    ]),
    rival: compilePattern([
      'chez eux',
      'leurs?',
      'eux',
      'par exemple',
      'l achat',
      'sur internet',
      'concurrent',
    ]),
    theirs: compilePattern([
      'vous (?:payez|paye|depensez|laissez|versez|disiez|aviez dit|etes a ~1 aujourd)',
      'aujourd hui',
      'actuellement',
      'votre (?:budget|enveloppe|facture)',
      'vous pensiez',
      'd economies?',
    ]),
    refused: compilePattern([
      '(?:peux|peut|pouvons|sais|irai|saurais|vais|veux) pas',
      'les ai pas',
      'non plus',
      'c est trop peu',
    ]),
    firm: compilePattern([
      'recap\\w*',
      'resume',
      'on a dit',
      'je propose',
      'ce que je peux faire',
      'a condition',
      'si vous',
    ]),
  },
  en: {
    offer: compilePattern([
      'i (?:can|could|go|give|offer|propose|make|keep|do)',
      'we (?:can|could|offer|have|rent|do)',
      'if you',
    ]),
    rival: compilePattern(['their', 'they', 'to buy', 'competitors?']),
    theirs: compilePattern(['you pay', 'your budget', 'today you']),
    refused: compilePattern(['can t', 'cannot', 'not possible']),
    firm: compilePattern(['i resume', 'to sum up', 'i propose', 'i can do', 'if you']),
  },
};

/** How a sentence with figures presents them. */
interface SentenceTone {
  readonly offer: boolean;
  /** The figures are a competitor’s, or an example. */
  readonly rival: boolean;
  /** The figures are the client’s own. */
  readonly theirs: boolean;
  /** The figures are turned down (« 115, on ne peut pas »). */
  readonly refused: boolean;
  /** Plainly an offer or a summary of one. */
  readonly firm: boolean;
}

const holds = (text: string, pattern: RegExp): boolean => text.search(pattern) >= 0;

/** Reads how a sentence presents its figures. */
export function readTone({ language }: Reading, { text }: Sentence): SentenceTone {
  const { offer, rival, theirs, refused, firm } = patterns[language];
  return {
    offer: holds(text, offer),
    rival: holds(text, rival),
    theirs: holds(text, theirs),
    refused: holds(text, refused),
    firm: holds(text, firm),
  };
}
