import type { Person } from './person.ts';
import type { Pose } from './pose.ts';

const INK = '#241b14';

/** Both eyes and both brows. `id` makes the clips of this drawing its own. */
export function Eyes({ person, pose, id }: { person: Person; pose: Pose; id: string }) {
  return (
    <g>
      <Eye x={105} half={10.5} inner={1} person={person} pose={pose} clip={`${id}-g`} />
      <Eye x={143} half={9.4} inner={-1} person={person} pose={pose} clip={`${id}-d`} />
      <path d={brow(105, 14, 1, pose.browLeft, pose.frown, person.brow)} fill={person.browColour} />
      <path
        d={brow(143.5, 12.6, -1, pose.browRight, pose.frown, person.brow)}
        fill={person.browColour}
      />
      {pose.frown > 2 && (
        <path
          d="M121 103 C120 99 120 95 121 92 M128 103 C129 99 129 96 128 93"
          stroke={person.skin[2]}
          strokeWidth="1.4"
        />
      )}
    </g>
  );
}

/** `inner` is 1 when the nose is to the right of the eye. */
function Eye(props: {
  x: number;
  half: number;
  inner: 1 | -1;
  person: Person;
  pose: Pose;
  clip: string;
}) {
  const { x, half, inner, person, pose, clip } = props;
  const y = 118;
  const up = 6.4 * pose.lids;
  const down = 3.6 * Math.min(1.15, 0.5 + pose.lids / 2) - Math.max(0, pose.smile - 3) * 0.45;
  const inX = x + inner * half;
  const outX = x - inner * half;
  const upper = `C ${inX - inner * 4} ${y - up} ${outX + inner * 5} ${y - up - 0.6} ${outX} ${y - 0.8}`;
  const almond = `M ${inX} ${y + 1.2} ${upper} C ${outX + inner * 4} ${y + down} ${inX - inner * 5} ${y + down + 0.8} ${inX} ${y + 1.2} Z`;
  const irisX = x + 1 + pose.gazeX;
  const irisY = y - 0.9 + pose.gazeY;
  return (
    <g>
      <clipPath id={clip}>
        <path d={almond} />
      </clipPath>
      <path d={almond} fill="#f8f1e2" />
      <g clipPath={`url(#${clip})`}>
        <circle cx={irisX} cy={irisY} r="4.9" fill={person.iris} />
        <circle cx={irisX} cy={irisY} r="2.5" fill="#130d09" />
        <circle cx={irisX + 1.7} cy={irisY - 1.8} r="1.25" fill="#fffaf0" />
        <path
          d={`M ${x - half} ${y - up + 1} h ${half * 2}`}
          stroke={INK}
          strokeWidth="3"
          opacity="0.16"
        />
      </g>
      <path d={`M ${inX} ${y + 1.2} ${upper}`} stroke={INK} strokeWidth="2.5" />
      <path
        d={`M ${outX + inner * 1.5} ${y + down * 0.45} C ${outX + inner * 6} ${y + down + 0.6} ${inX - inner * 7} ${y + down + 1} ${inX - inner * 2} ${y + 2.4}`}
        stroke={person.skin[2]}
        strokeWidth="1.1"
      />
      <path
        d={`M ${inX - inner * 2} ${y - up - 0.6} C ${x} ${y - up - 5} ${outX + inner * 4} ${y - up - 4} ${outX - inner * 0.5} ${y - up * 0.5 - 2}`}
        stroke={person.skin[2]}
        strokeWidth="1.2"
      />
      {person.age > 1 && (
        <path
          d={`M ${inX - inner * 2} ${y + 7.5} C ${x} ${y + 11} ${outX + inner * 5} ${y + 10} ${outX} ${y + 6.5}${pose.smile > 3 ? ` M ${outX - inner * 4} ${y + 1} l ${-inner * 5} -1.5 M ${outX - inner * 3.6} ${y + 4} l ${-inner * 5} 1.6` : ''}`}
          stroke={person.skin[2]}
          strokeWidth="0.9"
        />
      )}
    </g>
  );
}

/** A brow as a tapered shape. `inner` is 1 when the nose is to its right. */
function brow(
  x: number,
  half: number,
  inner: 1 | -1,
  raise: number,
  frown: number,
  thick: number,
): string {
  const inX = x + inner * (half - 2) + inner * frown * 0.35;
  const outX = x - inner * half;
  const inY = 103.5 - raise * 0.8 + frown * 1.05;
  const midY = 98 - raise;
  const outY = 104 - raise * 0.55 - Math.min(0, frown);
  return [
    `M ${inX} ${inY + thick / 2}`,
    `C ${inX - inner * 6} ${midY + thick * 0.9} ${outX + inner * 8} ${midY + thick * 0.5} ${outX} ${outY}`,
    `C ${outX + inner * 7} ${midY - thick * 0.75} ${inX - inner * 6} ${midY - thick * 0.35} ${inX} ${inY - thick / 2}`,
    'Z',
  ].join(' ');
}
