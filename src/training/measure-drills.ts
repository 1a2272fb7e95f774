import { analyseTurn } from '#engine/language/analyse-turn.ts';
import type { Lesson } from './lesson.ts';
import { microF1 } from './micro-f1.ts';

/** How well answers said alone, most of a sentence or two, are understood. */
export interface DrillMeasure {
  readonly turns: number;
  readonly microF1: number;
  /** Share of the turns that do something in which no act is found. */
  readonly silent: number;
  /** Share of the turns that do nothing in which an act is found all the same. */
  readonly imagined: number;
}

/** Reads each turn of some drills with the model that ships, and sets its acts beside the marks. */
export function measureDrills(lessons: readonly Lesson[]): DrillMeasure {
  const turns = lessons.map(({ text, context, acts }) => ({
    wanted: acts,
    found: analyseTurn(text, context).actes.map(({ acte }) => acte),
  }));
  const doing = turns.filter(({ wanted }) => wanted.length > 0);
  const idle = turns.filter(({ wanted }) => wanted.length === 0);
  return {
    turns: turns.length,
    microF1: microF1(turns),
    silent: doing.filter(({ found }) => found.length === 0).length / (doing.length || 1),
    imagined: idle.filter(({ found }) => found.length > 0).length / (idle.length || 1),
  };
}
