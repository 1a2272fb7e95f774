import { BEARDS } from './beards.ts';
import { Eyes } from './eyes.tsx';
import { faceOutline } from './face-outline.ts';
import { HAIR } from './hair.ts';
import { hatching } from './hatching.ts';
import { Mouth } from './mouth.tsx';
import type { Person } from './person.ts';
import type { Pose } from './pose.ts';

const INK = '#241b14';

const CHEEK = hatching({ x: 74, y: 112, count: 17, step: 3.6, length: 26, slope: -7 });
const FOREHEAD = hatching({ x: 78, y: 84, count: 6, step: 3.4, length: 20, slope: -3 });

/** Everything that tilts with the head. */
export function Head({ person, pose, id }: { person: Person; pose: Pose; id: string }) {
  const face = faceOutline(person);
  const hair = HAIR[person.hair];
  const [base, shade, deep] = person.skin;
  const about = { transform: `scaleX(${person.width})`, transformOrigin: '120px 100px' };
  const covered = person.hair === 'foulard' || person.hair === 'chignon';
  return (
    <g>
      {covered && hair.behind !== null && (
        <path
          d={hair.behind}
          fill={person.hairColour}
          stroke={INK}
          strokeWidth="1.8"
          style={about}
        />
      )}
      <g style={about}>
        <path
          d="M79 112 C70 104 65 112 68 124 C70 134 76 140 82 137 Z"
          fill={base}
          stroke={INK}
          strokeWidth="1.8"
        />
        <path d="M78 116 C73 112 70 118 73 126" stroke={deep} strokeWidth="1.2" />
        <path
          d="M162 112 C168 107 171 114 169 124 C167 132 164 135 160 134 Z"
          fill={base}
          stroke={INK}
          strokeWidth="1.6"
        />
      </g>
      <clipPath id={`${id}-f`}>
        <path d={face.closed} />
      </clipPath>
      <path d={face.closed} fill={base} stroke={INK} strokeWidth="1.7" />
      <g clipPath={`url(#${id}-f)`}>
        <path
          d="M60 60 L104 60 C90 84 88 104 92 124 C95 146 104 166 128 186 L60 190 Z"
          fill={shade}
          opacity="0.55"
        />
        <path
          d="M94 110 C100 104 112 106 117 114 C118 122 116 128 113 130 C106 128 98 124 94 110 Z"
          fill={shade}
          opacity="0.45"
        />
        <path
          d="M133 110 C139 105 150 106 154 113 C150 124 140 126 134 124 Z"
          fill={shade}
          opacity="0.38"
        />
        <path
          d="M110 163 C118 174 134 174 141 163 C138 172 112 172 110 163 Z"
          fill={shade}
          opacity="0.5"
        />
        <path d={CHEEK} stroke={deep} strokeWidth="1" opacity="0.8" />
        <path d={FOREHEAD} stroke={deep} strokeWidth="0.9" opacity="0.5" />
        {pose.smile > 3 && (
          <path
            d="M94 140 q8 6 14 0 M143 140 q7 5 13 -1"
            stroke={deep}
            strokeWidth="1.1"
            opacity="0.7"
          />
        )}
        {person.age > 1 && (
          <path d={foreheadLines(person.age, pose)} stroke={deep} strokeWidth="1" opacity="0.75" />
        )}
      </g>
      <path d={face.shadowSide} stroke={INK} strokeWidth="2.5" />
      <Beard person={person} clip={`${id}-f`} />
      <Nose person={person} />
      <Mouth person={person} pose={pose} />
      <Eyes person={person} pose={pose} id={id} />
      <g style={about}>
        <path d={hair.front} fill={person.hairColour} stroke={INK} strokeWidth="1.8" />
        <path d={hair.lines.join(' ')} stroke={person.hairLine} strokeWidth="1.3" />
      </g>
      {person.glasses !== null && <Glasses shape={person.glasses} />}
      {person.earrings && (
        <g style={about} fill="#c9a24c" stroke={INK} strokeWidth="1.2">
          <circle cx="74" cy="143" r="3.6" />
          <circle cx="166" cy="140" r="2.8" />
        </g>
      )}
    </g>
  );
}

function Nose({ person }: { person: Person }) {
  const w = 10.5 * person.nose;
  return (
    <g>
      <path
        d={`M119 112 C120 126 ${117 - w * 0.2} 134 ${124 - w} 141 C ${124 - w} 147 119 148 124 148 C 126 140 124 122 123 112 Z`}
        fill={person.skin[1]}
        opacity="0.75"
      />
      <path
        d={`M131 108 C130 122 134 133 ${126 + w} 140 C ${127 + w} 147 ${122 + w * 0.6} 146 130 149 C 126 151 122 150 119 147.5`}
        stroke={'#241b14'}
        strokeWidth="1.7"
      />
      <path
        d={`M${125 - w} 146.5 C${122 - w} 143 ${123 - w} 138 ${126 - w * 0.9} 136.5`}
        stroke={person.skin[2]}
        strokeWidth="1.6"
      />
    </g>
  );
}

function Beard({ person, clip }: { person: Person; clip: string }) {
  if (person.beard === null) return null;
  const beard = BEARDS[person.beard];
  if (beard.veil) {
    return (
      <g clipPath={`url(#${clip})`}>
        <path d={beard.area} fill={person.hairColour} opacity="0.22" />
      </g>
    );
  }
  return (
    <g>
      <path d={beard.area} fill={person.hairColour} stroke="#241b14" strokeWidth="1.5" />
      <path d={beard.lines.join(' ')} stroke={person.hairLine} strokeWidth="1.2" />
    </g>
  );
}

function Glasses({ shape }: { shape: 'rondes' | 'carrees' }) {
  const round = shape === 'rondes';
  return (
    <g stroke="#241b14" strokeWidth="2.1">
      <rect
        x="90"
        y={round ? 104 : 107}
        width="31"
        height={round ? 30 : 24}
        rx={round ? 15 : 6}
        fill="#fffdf6"
        fillOpacity="0.16"
      />
      <rect
        x="129"
        y={round ? 104 : 107}
        width="29"
        height={round ? 30 : 24}
        rx={round ? 14.5 : 6}
        fill="#fffdf6"
        fillOpacity="0.16"
      />
      <path d="M121 115 C124 112 127 112 129 115 M90 115 L76 112 M158 115 L164 113" />
    </g>
  );
}

function foreheadLines(age: number, pose: Pose): string {
  const up = Math.max(pose.browLeft, pose.browRight) * 0.4;
  const rows = age > 2 ? [80, 86, 92] : [84, 91];
  return rows.map((y) => `M 99 ${y - up} c 12 -4 32 -4 46 0`).join(' ');
}
