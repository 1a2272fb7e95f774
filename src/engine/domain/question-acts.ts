import type { Act } from './acts.ts';

/** The acts that ask the client something: those that have a theme. */
export const QUESTION_ACTS: readonly Act[] = ['question_ouverte', 'question_fermee', 'relancer'];
