import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Ending } from '#engine/domain/session-event.ts';
import type { Phase } from '#engine/domain/stages.ts';
import { phasePath } from '../../state/phase-path.ts';
import { ENDINGS_IN_WORDS } from '../wording.ts';

/** In place of the field once the interview is over: how it ended, and the way out. */
export function RoomExit(props: { session: string; phase: Phase; comment: Ending }) {
  const way = useRef<HTMLAnchorElement>(null);
  // The field that had the focus is gone: the way out takes it.
  useEffect(() => way.current?.focus(), []);
  return (
    <div className="sortie">
      <p className="sortie-mots" role="status">
        {ENDINGS_IN_WORDS[props.comment]}. Ce que vous avez dit est enregistré.
      </p>
      <Link ref={way} href={phasePath(props.session, props.phase)} className="bouton">
        Passer à l’autoévaluation
      </Link>
    </div>
  );
}
