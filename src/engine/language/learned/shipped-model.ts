import { decodeModel, type Model } from './decode-model.ts';
import file from './model.json' with { type: 'json' };

let decoded: Model | null = null;

/** The learned layer that ships, as `npm run language:train` makes it from `corpus/`: decoded when first asked for. */
export function shippedModel(): Model {
  decoded ??= decodeModel(file);
  return decoded;
}
