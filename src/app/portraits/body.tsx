import { CLOTHES } from './clothes.ts';
import { HAIR } from './hair.ts';
import { hatching } from './hatching.ts';
import type { Person } from './person.ts';
import type { Pose } from './pose.ts';

const INK = '#241b14';

const NECK = 'M96 158 C99 180 100 198 92 216 C104 246 140 246 154 216 C146 200 147 180 150 158 Z';

const HATCH_LEFT = hatching({ x: 18, y: 246, count: 13, step: 5, length: 40, slope: -10 });
const HATCH_RIGHT = hatching({ x: 186, y: 262, count: 9, step: 5, length: 34, slope: 8 });
const HATCH_NECK = hatching({ x: 97, y: 192, count: 9, step: 3.4, length: 42, slope: -8 });

/** Neck, shoulders and clothes; crossed arms when the client closes up. */
export function Body({ person, pose, id }: { person: Person; pose: Pose; id: string }) {
  const clothes = CLOTHES[person.clothes];
  const paint = {
    cloth: person.cloth[0],
    shade: person.cloth[1],
    shirt: person.shirt,
    none: 'none',
  };
  const behind = HAIR[person.hair].behind;
  const first = clothes[0];
  return (
    <g>
      {behind !== null && person.hair !== 'foulard' && person.hair !== 'chignon' && (
        <path
          d={behind}
          fill={person.hairColour}
          stroke={INK}
          strokeWidth="1.8"
          transform="translate(122 203) scale(1.14) translate(-122 -190)"
        />
      )}
      <path d={NECK} fill={person.skin[0]} stroke={INK} strokeWidth="1.8" />
      <path
        d="M96 158 C99 180 100 198 92 216 C98 228 106 234 114 237 C104 218 132 210 149 186 L150 158 Z"
        fill={person.skin[1]}
        opacity="0.85"
      />
      <path d={HATCH_NECK} stroke={person.skin[2]} strokeWidth="1" opacity="0.75" />
      <g
        style={{
          transform: `translateY(${-pose.shoulders}px) scaleX(${person.build})`,
          transformOrigin: '122px 300px',
        }}
      >
        <clipPath id={`${id}-v`}>
          <path d={first.d} />
        </clipPath>
        {clothes.map((layer) => (
          <path
            key={layer.d}
            d={layer.d}
            fill={paint[layer.paint]}
            stroke={INK}
            strokeWidth="1.8"
          />
        ))}
        <g clipPath={`url(#${id}-v)`} stroke={INK} strokeWidth="1" opacity="0.4">
          <path d={HATCH_LEFT} />
          <path d={HATCH_RIGHT} />
        </g>
        {pose.armsCrossed && (
          <g
            fill={person.clothes === 'tablier' ? person.shirt : person.cloth[0]}
            stroke={INK}
            strokeWidth="2"
          >
            <path d="M228 303 C226 276 208 262 188 261 L96 263 C82 264 80 280 92 284 L190 303 Z" />
            <path d="M14 303 C16 280 34 268 56 268 L158 252 C174 251 178 270 164 275 L62 303 Z" />
            <path
              d="M148 254 q 8 8 4 23 M58 268 q -6 12 -20 16 M66 267 q 2 12 -6 22 M196 262 q 2 8 12 14"
              strokeWidth="1.3"
              fill="none"
            />
          </g>
        )}
      </g>
    </g>
  );
}
