import { answerCues } from './en-answers.ts';
import { dealCues } from './en-deal.ts';
import { followCues } from './en-follow.ts';
import { talkCues } from './en-talk.ts';
import { compileCues } from './compile-cues.ts';

/** Every cue of English, compiled. */
export const ENGLISH_CUES = compileCues([...answerCues, ...talkCues, ...followCues, ...dealCues]);
