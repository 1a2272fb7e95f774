/** Largest step of an embedding, either way: few values lose next to nothing, and compress well. */
export const LARGEST_STEP = 2;
/** How many values a step may have. */
export const STEPS = 2 * LARGEST_STEP + 1;
