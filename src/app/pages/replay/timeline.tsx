import { useMemo } from 'react';
import type { KeyboardEvent } from 'react';
import type { Scenario } from '#engine/domain/scenario.ts';
import { elapsed } from '../../typography/numbers.ts';
import type { Reel } from './interview-of.ts';
import { Lane, Stretches, Ticks } from './lane.tsx';
import { lanesOf } from './lanes-of.ts';
import { Transport } from './transport.tsx';
import type { Playhead } from './use-playhead.ts';
import './timeline.css';

/** A film editor's timeline: thin lanes, one playhead that can be dragged or stepped. */
export function Timeline(props: {
  reel: Reel;
  playhead: Playhead;
  scenario: {
    readonly client: Pick<Scenario['client'], 'humeur'>;
    readonly besoins: readonly Pick<Scenario['besoins'][number], 'id' | 'enonce'>[];
    readonly objections: readonly Pick<Scenario['objections'][number], 'id' | 'resume'>[];
  };
}) {
  const { reel, playhead, scenario } = props;
  const lanes = useMemo(
    () =>
      lanesOf(reel, scenario.client.humeur, {
        objection: (id) => scenario.objections.find((each) => each.id === id)?.resume ?? id,
        besoin: (id) => scenario.besoins.find((each) => each.id === id)?.enonce ?? id,
      }),
    [reel, scenario],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moveOf(event, playhead);
    if (move === null) return;
    event.preventDefault();
    move();
  };
  return (
    <section className="bobine" aria-label="Ligne de temps">
      <Transport playhead={playhead} length={reel.length} />
      <div className="bobine-pistes">
        <div
          className="bobine-tete"
          style={{
            insetInlineStart: `calc(var(--noms) + (100% - var(--noms)) * ${String(playhead.t / reel.length)})`,
          }}
          aria-hidden="true"
        />
        <div className="piste">
          <label className="piste-nom" htmlFor="tete">
            Tête de lecture
          </label>
          <div className="piste-bande">
            <input
              id="tete"
              type="range"
              min={0}
              max={reel.length}
              step={1}
              value={playhead.t}
              onChange={(event) => playhead.toTime(event.target.valueAsNumber)}
              onKeyDown={onKeyDown}
              aria-valuetext={`${elapsed(playhead.t)}, tour ${String(playhead.turn)}`}
              aria-describedby="tete-aide"
            />
          </div>
        </div>
        <Lane nom="Étapes">
          <Stretches stretches={lanes.etapes} />
        </Lane>
        <Lane nom="Confiance, patience">
          <svg
            className="piste-courbes"
            viewBox="0 0 1000 40"
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <polyline points={lanes.confiance} />
            <polyline points={lanes.patience} strokeDasharray="5 4" />
          </svg>
        </Lane>
        <Lane nom="Actes">
          <Ticks ticks={lanes.actes} />
        </Lane>
        <Lane nom="Objections">
          <Stretches stretches={lanes.objections} />
        </Lane>
        <Lane nom="Besoins">
          <Ticks ticks={lanes.besoins} />
        </Lane>
      </div>
      <p id="tete-aide" className="bobine-aide">
        Flèches : un évènement. Page préc. et Page suiv. : un tour. Trait plein : confiance
        {'\u202f'}; pointillé : patience. Besoins : ○ évoqué, ● dit, ◆ reformulé, ▲ exploité.
      </p>
    </section>
  );
}

function moveOf({ key }: KeyboardEvent, playhead: Playhead): (() => void) | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return () => playhead.byEvent(1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return () => playhead.byEvent(-1);
    case 'PageUp':
      return () => playhead.byTurn(-1);
    case 'PageDown':
      return () => playhead.byTurn(1);
    case 'Home':
      return () => playhead.toEnd('debut');
    case 'End':
      return () => playhead.toEnd('fin');
    default:
      return null;
  }
}
