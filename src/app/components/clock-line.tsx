import { left } from '../typography/numbers.ts';
import { useAnnouncements } from '../state/use-announcements.ts';
import './clock-line.css';

/**
 * The clock: a thin line that runs out at the top, with the time left. It never flashes; at five
 * left and at one minute it says so, once, to everybody.
 */
export function ClockLine({
  remaining,
  length,
  nom,
}: {
  remaining: number | null;
  length: number | null;
  nom: string;
}) {
  const said = useAnnouncements(remaining);
  const share = remaining === null || length === null || length === 0 ? 1 : remaining / length;
  return (
    <header className="horloge">
      <div className="horloge-fil" aria-hidden="true">
        <div style={{ transform: `scaleX(${share})` }} />
      </div>
      <p className="horloge-mots">
        <span className="horloge-nom">{nom}</span>
        <span className="horloge-dit" role="status">
          {said}
        </span>
        {remaining !== null && (
          <span className="horloge-reste chiffres" role="timer" aria-label="Temps restant">
            {left(remaining)}
          </span>
        )}
      </p>
    </header>
  );
}
