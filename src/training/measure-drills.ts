import { analyseTurn } from '#engine/language/analyse-turn.ts';
import type { Lesson } from './lesson.ts';

/** How well answers said alone, most of a sentence or two, are understood. */
export interface DrillMeasure {
  readonly turns: number;
  readonly microF1: number;
  /** Share of the turns that do something in which no act is found. */
  readonly silent: number;
  /** Share of the turns that do nothing in which an act is found all the same. */
  readonly imagined: number;
}

/** Reads each turn of some drills with the model that ships, and counts its acts beside the marks. */
export function measureDrills(lessons: readonly Lesson[]): DrillMeasure {
  let hits = 0;
  let said = 0;
  let marked = 0;
  let doing = 0;
  let silent = 0;
  let imagined = 0;
  for (const { text, context, acts } of lessons) {
    const found = analyseTurn(text, context).actes;
    hits += found.filter(({ acte }) => acts.includes(acte)).length;
    said += found.length;
    marked += acts.length;
    if (acts.length === 0) imagined += found.length > 0 ? 1 : 0;
    else {
      doing += 1;
      silent += found.length === 0 ? 1 : 0;
    }
  }
  return {
    turns: lessons.length,
    microF1: (2 * hits) / (said + marked || 1),
    silent: silent / (doing || 1),
    imagined: imagined / (lessons.length - doing || 1),
  };
}
