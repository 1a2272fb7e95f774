import { z } from 'zod';
import { type Scenario, scenarioSchema } from '#engine/domain/scenario.ts';
import { compile } from './compile.ts';
import { checkLinks } from './links/check-links.ts';
import { checkRichness } from './meaning/check-richness.ts';
import { checkMeaning } from './meaning/check-meaning.ts';
import type { Problem } from './problem.ts';
import { scenarioDraftSchema } from './scenario-draft.ts';

const SCHEMA = z.toJSONSchema(scenarioSchema, { io: 'input' });

/** What a scenario may refer to outside itself: ids of grids and of portraits. */
export interface KnownToScenario {
  readonly grilles: ReadonlySet<string>;
  readonly portraits: ReadonlySet<string>;
}

/**
 * Compiles a trainer's situation: YAML text in; the situation (null if there is any error) and
 * every problem, in the order of the file, out. `file` is its name, for the messages and for the
 * check that it carries the id. Never throws, reads no file.
 */
export function compileScenario(
  source: string,
  file: string,
  known: KnownToScenario,
): { scenario: Scenario | null; problems: Problem[] } {
  const { value, problems } = compile(source, file, {
    whole: scenarioSchema,
    draft: scenarioDraftSchema,
    schema: SCHEMA,
    check: (draft) => [...checkLinks(draft, file, known), ...checkMeaning(draft)],
    advise: checkRichness,
  });
  return { scenario: value, problems };
}
