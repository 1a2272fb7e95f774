import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Ending } from '#engine/domain/session-event.ts';
import type { Phase } from '#engine/domain/stages.ts';
import { keep, recall } from '../../state/local-memory.ts';
import { phasePath } from '../../state/phase-path.ts';
import { typo } from '../../typography/typo.ts';
import { ENDINGS_IN_WORDS } from '../wording.ts';
import { speechPlace } from './speech-place.ts';

/**
 * In place of the field once the interview is over: how it ended, the words that were being written
 * and do not count, and the way out.
 */
export function RoomExit(props: {
  session: string;
  phase: Phase;
  comment: Ending;
  /** Words sent too late: the server refused them. */
  refused: string | null;
}) {
  const { session, phase, comment, refused } = props;
  const way = useRef<HTMLAnchorElement>(null);
  const [draft] = useState(() => (recall(speechPlace(session)) ?? '').trim());
  const unsaid = [refused, draft].filter((text) => text !== null && text !== '').join(' ');
  // The field that had the focus is gone: the way out takes it.
  useEffect(() => way.current?.focus(), []);
  return (
    <div className="sortie">
      <div role="status">
        <p className="sortie-mots">
          {ENDINGS_IN_WORDS[comment]}. Ce que vous avez dit est enregistré.
        </p>
        {unsaid !== '' && (
          <p className="sortie-tu">
            L’entretien s’est terminé pendant que vous écriviez ceci, qui n’a pas été dit et ne
            compte pas{'\u202f'}: «{'\u202f'}
            {typo(unsaid)}
            {'\u202f'}»
          </p>
        )}
      </div>
      <Link
        ref={way}
        href={phasePath(session, phase)}
        className="bouton"
        onClick={() => keep(speechPlace(session), '')}
      >
        Passer à l’autoévaluation
      </Link>
    </div>
  );
}
