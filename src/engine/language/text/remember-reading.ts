import { readText } from './reading.ts';
import { rememberText } from './remember-text.ts';

/** `readText`, keeping the last readings: the lines of an interview come back at every turn. */
export const rememberReading = rememberText(readText);
