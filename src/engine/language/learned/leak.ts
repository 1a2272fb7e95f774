/** Slope of a hidden unit below zero, in training as in use: a unit never dies. */
export const LEAK = 0.05;
