import type { Token } from './token.ts';

/** A stretch of tokens said as one sentence or clause. `from` included, `to` excluded. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Canonical words between spaces: « vous avez combien ». */
  readonly text: string;
  /** Ends with a question mark. */
  readonly asked: boolean;
  readonly first: boolean;
  readonly last: boolean;
}

/** Words that open a new clause where a recogniser wrote no punctuation. */
const FRENCH =
  / (?:alors|donc|bon|ok|d accord|ecoutez|par contre|du coup|sinon|et puis|et donc|maintenant|merci|parce que|est ce que|que est ce|et est ce que|et si|c est quoi|comment|pourquoi|et vous|et ca|et la|regardez|je vous|vous avez|vous etes|vous pouvez|vous (?:voulez|prendriez|visez|faites|dormez|souvenez|etiez|cherchez|pensez|preferez|aimeriez|connaissez|utilisez|vous|diriez|ouvrez|jetez)|et (?:cote|au niveau|pour|les|la|le|vos|votre|du|sur|l)|y a un|pour (?:monsieur|madame)|avez vous|etes vous|ca vous|c est (?:bien|ca)|on (?:part|signe|valide|y va)|nous on|chez nous|quel(?:le)?s? (?:est|sont)|je comprends|je note|j entends|voila|parfait|tres bien|apres|ensuite)(?= )/g;
const ENGLISH =
  / (?:so|ok|but|because|and if|and what|what|how|do you|can you|are you|is it|could you|would you|i understand|thank you|if you|we can|i can|you can|then|after)(?= )/g;

function cutAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: 'fr' | 'en',
): number[] {
  const offsets: number[] = [];
  let text = ' ';
  for (const token of tokens.slice(from, to)) {
    offsets.push(text.length - 1);
    text += `${token.word} `;
  }
  const cuts: number[] = [];
  let last = 0;
  for (const match of text.matchAll(language === 'fr' ? FRENCH : ENGLISH)) {
    const at = offsets.indexOf(match.index);
    // Two clauses of one or two words each would tear the cues apart.
    if (at - last >= 3) {
      cuts.push(from + at);
      last = at;
    }
  }
  return cuts;
}

/**
 * Splits tokens into sentences: at sentence marks and, where there are none, at the words that open
 * a clause. Long unpunctuated stretches inside a punctuated text are cut the same way.
 */
export function splitSentences(
  tokens: readonly Token[],
  punctuated: boolean,
  language: 'fr' | 'en',
): Sentence[] {
  const bounds: number[] = [];
  let from = 0;
  tokens.forEach((token, i) => {
    if (token.after !== '.' && token.after !== '?' && token.after !== '!' && i < tokens.length - 1)
      return;
    if (!punctuated || i + 1 - from > 40) bounds.push(...cutAt(tokens, from, i + 1, language));
    bounds.push(i + 1);
    from = i + 1;
  });
  let start = 0;
  return bounds.map((to, index) => {
    const sentence = {
      from: start,
      to,
      text: ` ${tokens
        .slice(start, to)
        .map(({ word }) => word)
        .join(' ')} `,
      asked: tokens[to - 1]?.after === '?',
      first: index === 0,
      last: index === bounds.length - 1,
    };
    start = to;
    return sentence;
  });
}
