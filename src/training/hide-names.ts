import { disguiseNames } from './disguise-names.ts';
import { findNames } from './find-names.ts';
import type { Lesson } from './lesson.ts';
import { rewriteLesson } from './rewrite-lesson.ts';
import { rewriteSale } from './rewrite-sale.ts';

/** The same lessons where every name is known in its own situation only (rule M7); the marked spans still hold. */
export function hideNames(lessons: readonly Lesson[]): Lesson[] {
  const ways = new Map(
    [...Map.groupBy(lessons, ({ situation }) => situation)].map(([situation, own]) => {
      const rewrite = disguiseNames(findNames(own), situation);
      const sales = new Map(
        [...new Set(own.map(({ context }) => context.sale))].map((sale) => [
          sale,
          rewriteSale(sale, rewrite),
        ]),
      );
      return [situation, { rewrite, sales }];
    }),
  );
  return lessons.map((lesson) => {
    const way = ways.get(lesson.situation);
    if (way === undefined) return lesson;
    const { spans, context } = lesson;
    const told = rewriteLesson(lesson, way.rewrite);
    const sale = way.sales.get(context.sale) ?? context.sale;
    return { ...told, spans, context: { ...told.context, sale } };
  });
}
