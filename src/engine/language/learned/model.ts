import { decodeModel } from './decode-model.ts';
import file from './model.json' with { type: 'json' };

/** The learned layer that ships, as `npm run language:train` makes it from `corpus/`. */
export const MODEL = decodeModel(file);
