/** Largest step of an embedding, either way: few values lose little, and compress well. */
export const LARGEST_STEP = 4;
/** How many values a step may have. */
export const STEPS = 2 * LARGEST_STEP + 1;
