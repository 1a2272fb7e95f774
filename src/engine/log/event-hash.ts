import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '#engine/domain/canonical-json.ts';
import type { SessionEvent } from '#engine/domain/session-event.ts';

/** Stands for « the event before » in the first event of a log. */
export const NO_HASH = '0'.repeat(64);

/** SHA-256, in hexadecimal, of the canonical JSON of an event without its own hash. */
export function eventHash(event: Omit<SessionEvent, 'empreinte'>): string {
  const { v, session, seq, at, t, cle, prec, type, data } = event;
  return bytesToHex(
    sha256(utf8ToBytes(canonicalJson({ v, session, seq, at, t, cle, prec, type, data }))),
  );
}
