import type { Lesson } from './lesson.ts';

/** The same lesson with every line of the conversation rewritten; the marked spans no longer hold. */
export function rewriteLesson(lesson: Lesson, rewrite: (text: string) => string): Lesson {
  const { context } = lesson;
  return {
    ...lesson,
    text: rewrite(lesson.text),
    spans: null,
    context: {
      ...context,
      clientLines: context.clientLines.map(rewrite),
      candidateLines: context.candidateLines.map(rewrite),
    },
  };
}
