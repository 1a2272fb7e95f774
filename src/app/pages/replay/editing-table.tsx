import { useMemo } from 'react';
import { Link } from 'wouter';
import { stateAt } from '#engine/replay/state-at.ts';
import type { Report } from '#wire/report.ts';
import { typo } from '../../typography/typo.ts';
import { Instant } from './instant.tsx';
import { interviewOf } from './interview-of.ts';
import { ReplayScript } from './replay-script.tsx';
import { Timeline } from './timeline.tsx';
import { usePlayhead } from './use-playhead.ts';
import './replay.css';

/** One playhead moves everything at once: the script, the client's mind, the lanes. */
export function EditingTable({ report, turn }: { report: Report; turn: number | null }) {
  const { events, scenario } = report;
  const reel = useMemo(() => interviewOf(events), [events]);
  const playhead = usePlayhead(reel, turn);
  const state = useMemo(() => stateAt(events, playhead.seq), [events, playhead.seq]);
  return (
    <div className="montage">
      <header className="montage-tete">
        <h1 className="montage-titre">{typo(scenario.titre)}</h1>
        <Link href={`/entretiens/${events[0]?.session ?? ''}/copie`} className="lien">
          Revenir à la copie
        </Link>
      </header>
      <div className="montage-plan">
        <ReplayScript state={state} scenario={scenario} />
        <Instant state={state} scenario={scenario} />
      </div>
      <Timeline reel={reel} playhead={playhead} scenario={scenario} />
    </div>
  );
}
