import type { Person } from './person.ts';

/** Outline of the face, turned slightly to our right: closed path, and its dark side apart. */
export interface FaceOutline {
  readonly closed: string;
  /** The side away from the light, drawn with a thicker stroke. */
  readonly shadowSide: string;
}

/** The face of a person, in the drawing's units. */
export function faceOutline(person: Pick<Person, 'width' | 'jaw' | 'chin'>): FaceOutline {
  const left = 120 - 43 * person.width;
  const right = 121 + 41 * person.width;
  const k = person.jaw;
  const chin = 178 + person.chin;
  const cheek = `C ${left - 2} 118 ${left + 1} 136 ${left + 9 - k} 151`;
  const leftJaw = `C ${left + 15 - k} 166 ${106 - k} ${chin - 1} ${124 - k / 2} ${chin}`;
  const rightJaw = `C ${141 + k / 2} ${chin} ${right - 14 + k / 2} 164 ${right - 7 + k / 2} 149`;
  const rightCheek = `C ${right - 2} 135 ${right + 1} 116 ${right} 96`;
  const skull = `C ${right + 1} 60 150 44 121 44 C 90 44 ${left - 2} 62 ${left} 96`;
  const start = `M ${left} 96`;
  return {
    closed: `${start} ${cheek} ${leftJaw} ${rightJaw} ${rightCheek} ${skull} Z`,
    shadowSide: `${start} ${cheek} ${leftJaw}`,
  };
}
