import type { Person } from './person.ts';
import type { Pose } from './pose.ts';

const INK = '#241b14';

/** Mouth, and the folds that smiling or age draw beside it. */
export function Mouth({ person, pose }: { person: Person; pose: Pose }) {
  const half = 16 + pose.wide;
  const bearded = person.beard !== null && person.beard !== 'naissante';
  const x = 125.5;
  const y = 157.5;
  const left = { x: x - half, y: y - pose.smile * 0.68 };
  const right = { x: x + half - 1.5, y: y - pose.smile * 0.68 - pose.skew * 0.7 };
  const middle = y + pose.smile * 0.3;
  const full = person.mouth;
  const bow = `C ${x - half * 0.5} ${middle - 1.2} ${x - 4} ${middle - 1.8} ${x} ${middle} C ${x + 4} ${middle - 1.8} ${x + half * 0.45} ${middle - 1.2} ${right.x} ${right.y}`;
  const under = `C ${x + half * 0.5} ${middle + pose.open * 2} ${x - half * 0.5} ${middle + pose.open * 2} ${left.x} ${left.y}`;
  const back = `C ${x + half * 0.45} ${middle - 1.2} ${x + 4} ${middle - 1.8} ${x} ${middle} C ${x - 4} ${middle - 1.8} ${x - half * 0.5} ${middle - 1.2} ${left.x} ${left.y}`;
  const topLip = `M ${left.x} ${left.y} C ${x - half * 0.5} ${middle - 1.2 - 2.6 * full} ${x - 5} ${middle - 1.8 - 3.6 * full} ${x} ${middle - 2.8 * full} C ${x + 5} ${middle - 1.8 - 3.6 * full} ${x + half * 0.45} ${middle - 1.2 - 2.6 * full} ${right.x} ${right.y} ${back} Z`;
  const lowLip = `M ${left.x + 2} ${left.y + 0.6} C ${x - half * 0.5} ${middle + 7 * full + pose.open * 1.9} ${x + half * 0.5} ${middle + 7 * full + pose.open * 1.9} ${right.x - 2} ${right.y + 0.6}`;
  const fold = Math.max(pose.smile > 2.5 ? 1 : 0, person.age > 1 ? 0.8 : 0);
  return (
    <g>
      <path d={`${lowLip} Z`} fill={person.lips} opacity={bearded ? 1 : 0.3 + 0.32 * full} />
      <path d={topLip} fill={person.lips} opacity={bearded ? 1 : 0.45 + 0.3 * full} />
      {pose.open > 0.5 && (
        <g>
          <path d={`M ${left.x} ${left.y} ${bow} ${under} Z`} fill="#3c1a16" />
          {pose.smile > 3 && (
            <path
              d={`M ${left.x + 3} ${left.y + 0.8} ${bow.replace(/[\d.]+ [\d.]+$/, `${right.x - 3} ${right.y + 0.8}`)} C ${x + half * 0.4} ${middle + pose.open * 1.05} ${x - half * 0.4} ${middle + pose.open * 1.05} ${left.x + 3} ${left.y + 0.8} Z`}
              fill="#f6eede"
            />
          )}
        </g>
      )}
      <path d={`M ${left.x} ${left.y} ${bow}`} stroke={INK} strokeWidth="2" />
      <path
        d={`M ${left.x - 1.4} ${left.y - 1.2} q -0.6 1.8 0.8 3 M ${right.x + 1.4} ${right.y - 1.2} q 0.6 1.8 -0.8 3`}
        stroke={person.skin[2]}
        strokeWidth="1.3"
      />
      <path
        d={`M ${x - 6} ${middle + 8.4 * full + pose.open * 1.5 + 1.5} q 6 2.6 12 -0.2`}
        stroke={person.skin[2]}
        strokeWidth="1.3"
      />
      {fold > 0 && (
        <path
          d={`M 107 141 C 103 146 ${left.x - 6} 150 ${left.x - 5} ${left.y + 3} M 141 141 C 144 146 ${right.x + 5} 150 ${right.x + 4.4} ${right.y + 3}`}
          stroke={person.skin[2]}
          strokeWidth="1.3"
          opacity={fold}
        />
      )}
    </g>
  );
}
