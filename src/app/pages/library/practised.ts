import { typo } from '../../typography/typo.ts';
import { minuscule } from '../../typography/minuscule.ts';

/** Two lines of a catalogue's entry, in characters. */
const ROOM = 130;

/**
 * What one practises, as a catalogue says it: the head of each skill without its details, as many
 * as two lines hold, at least one. « Découvrir avant de présenter : questions, relances » →
 * « découvrir avant de présenter ».
 */
export function practised(skills: readonly string[]): string {
  const heads = skills.map((skill) =>
    minuscule((typo(skill).split(/\u202f:|[,;(]/u)[0] ?? skill).trim()),
  );
  const [first = '', ...others] = heads;
  return others.reduce(
    (text, head) => (text.length + head.length + 2 > ROOM ? text : `${text}, ${head}`),
    first,
  );
}
