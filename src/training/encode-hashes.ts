import type { HashesFile } from '#engine/language/learned/model-file.ts';
import { packAscending } from './pack-ascending.ts';

/** Ascending short hashes, as `model.json` keeps them. */
export function encodeHashes(hashes: Uint32Array): HashesFile {
  const { count, bits, packed } = packAscending(hashes);
  return { count, bits, packed: Buffer.from(packed).toString('base64') };
}
