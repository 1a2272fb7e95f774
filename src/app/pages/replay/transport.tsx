import { elapsed } from '../../typography/numbers.ts';
import { SPEEDS } from './use-playhead.ts';
import type { Playhead } from './use-playhead.ts';

/** Play, pause, speed, and where the reading stands. */
export function Transport({ playhead, length }: { playhead: Playhead; length: number }) {
  return (
    <div className="transport">
      <button
        type="button"
        className="transport-lire"
        onClick={() => playhead.play(!playhead.playing)}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" fill="currentColor">
          <path d={playhead.playing ? 'M4 3h4v14H4zM12 3h4v14h-4z' : 'M5 2.500v15L17.500 10Z'} />
        </svg>
        {playhead.playing ? 'Pause' : 'Lire'}
      </button>
      <fieldset className="transport-vitesses">
        <legend className="lecteur-seul">Vitesse</legend>
        {SPEEDS.map((speed) => (
          <label key={speed}>
            <input
              type="radio"
              name="vitesse"
              checked={playhead.speed === speed}
              onChange={() => playhead.setSpeed(speed)}
            />
            <span>×{speed}</span>
          </label>
        ))}
      </fieldset>
      <p className="transport-temps chiffres">
        {elapsed(playhead.t)} <span className="doux">/ {elapsed(length)}</span>
      </p>
      <p className="transport-pas">
        <button type="button" className="lien" onClick={() => playhead.byTurn(-1)}>
          Tour précédent
        </button>
        <button type="button" className="lien" onClick={() => playhead.byTurn(1)}>
          Tour suivant
        </button>
      </p>
    </div>
  );
}
