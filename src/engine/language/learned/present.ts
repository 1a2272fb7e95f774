/**
 * Chance from which an act is said to be there, and a figure to be a condition: the same for all. Where
 * chances are what they say, F1 over all is highest when each is said from half of the F1 reached
 * (Lipton, Elkan and Naryanaswamy, 2014); a threshold of its own for each act lost a point on situations
 * left out.
 */
export const PRESENT = 0.4;
