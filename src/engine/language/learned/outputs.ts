import { ACTS } from '#engine/domain/acts.ts';
import { THEMES } from '#engine/domain/themes.ts';

/** The output that says whether any act is there at all: one may be sure of it, not knowing which. */
export const SOMETHING = 'acte';

/** What the model judges of a clause: each act, each theme of a question, then whether it does anything. */
export const OUTPUTS = [...ACTS, ...THEMES, SOMETHING] as const;
