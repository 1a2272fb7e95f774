import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Ids } from '../ports/ids.ts';

/** Ids drawn from the system's own randomness. */
export const systemIds: Ids = {
  session: () => v7(),
  device: () => randomBytes(32).toString('base64url'),
  seed: () => randomBytes(4).readUInt32BE(),
};
