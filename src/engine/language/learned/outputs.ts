import { ACTS } from '#engine/domain/acts.ts';
import { THEMES } from '#engine/domain/themes.ts';

/** What the model judges of a clause: each act, then each theme of a question. */
export const OUTPUTS = [...ACTS, ...THEMES] as const;
