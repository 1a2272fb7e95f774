import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '#engine/domain/canonical-json.ts';
import type { Scenario } from '#engine/domain/scenario.ts';

/**
 * SHA-256, in hexadecimal, of the scenario's canonical JSON: two files that compile to the same
 * situation, however they are laid out, have the same fingerprint.
 */
export function scenarioFingerprint(scenario: Scenario): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(scenario))));
}
