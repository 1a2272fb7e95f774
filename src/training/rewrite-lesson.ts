import type { Lesson } from './lesson.ts';
import { rewriteContext } from './rewrite-context.ts';

/** The same lesson with every line of the conversation rewritten; the marked spans no longer hold. */
export function rewriteLesson(lesson: Lesson, rewrite: (text: string) => string): Lesson {
  return {
    ...lesson,
    text: rewrite(lesson.text),
    spans: null,
    context: rewriteContext(lesson.context, rewrite),
  };
}
