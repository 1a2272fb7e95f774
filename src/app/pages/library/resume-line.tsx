import { Link } from 'wouter';
import type { SessionSummary } from '#wire/session-summary.ts';
import { phasePath } from '../../state/phase-path.ts';
import { typo } from '../../typography/typo.ts';
import { PHASE_LABELS } from '#engine/domain/stages.ts';

/** The interview left unfinished most recently, before anything else. */
export function ResumeLine({ sessions }: { sessions: readonly SessionSummary[] }) {
  const open = sessions.find(({ phase }) => phase !== 'bilan');
  if (open === undefined) return null;
  return (
    <p className="reprise">
      <span>
        Vous avez laissé <em className="serif">{typo(open.scenario.titre)}</em> à l’étape «
        {'\u202f'}
        {PHASE_LABELS[open.phase].toLowerCase()}
        {'\u202f'}».
      </span>
      <Link href={phasePath(open.id, open.phase)} className="bouton-sobre">
        Reprendre
      </Link>
    </p>
  );
}
