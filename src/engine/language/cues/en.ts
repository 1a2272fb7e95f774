import { dealCues } from './en-deal.ts';
import { talkCues } from './en-talk.ts';
import { compileCues } from './find-cues.ts';

/** Every cue of English, compiled. */
export const ENGLISH_CUES = compileCues([...talkCues, ...dealCues]);
