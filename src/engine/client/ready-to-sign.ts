import type { SessionState } from '#engine/domain/session-state.ts';

/** Trust below which the client does not sign, whatever the terms. */
const TRUST_TO_SIGN = 4;

/** Whether the client trusts enough to sign, and was asked at least once about his own situation. */
export function readyToSign({ confiance, besoins }: SessionState): boolean {
  return confiance >= TRUST_TO_SIGN && Object.values(besoins).some((life) => life !== 'cache');
}
