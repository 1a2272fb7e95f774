import { useId } from 'react';
import type { Expression } from '#engine/domain/moods.ts';
import { PORTRAIT_IDS } from '#engine/domain/portraits.ts';
import type { PortraitId } from '#engine/domain/portraits.ts';
import { Body } from './body.tsx';
import { Head } from './head.tsx';
import { PEOPLE } from './people.ts';
import { POSES } from './pose.ts';
import './portrait.css';

/**
 * A person, drawn. Decorative unless `nom` is given: what the expression means is always said in
 * words beside it.
 */
export function Portrait(props: {
  personne: string;
  expression?: Expression;
  cadre?: 'buste' | 'visage';
  nom?: string;
}) {
  const id = `p${useId().replace(/[^a-zA-Z0-9]/g, '')}`;
  const person = PEOPLE[portraitOf(props.personne)];
  const pose = POSES[props.expression ?? 'neutre'];
  const box = props.cadre === 'visage' ? '22 -8 200 216' : '0 -14 240 314';
  const named =
    props.nom === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': props.nom };
  return (
    <svg className="portrait" viewBox={box} preserveAspectRatio="xMidYMax meet" {...named}>
      <g
        className="portrait-corps"
        style={{ transform: `translateY(${-pose.lean * 0.6}px) scale(${1 + pose.lean * 0.004})` }}
      >
        <Body person={person} pose={pose} id={id} />
        <g className="portrait-tete" style={{ transform: `rotate(${pose.tilt}deg)` }}>
          <g transform="translate(122 203) scale(1.14) translate(-122 -190)">
            <Head person={person} pose={pose} id={id} />
          </g>
        </g>
      </g>
    </svg>
  );
}

/** An unknown portrait is drawn as the first person rather than not at all. */
function portraitOf(id: string): PortraitId {
  return PORTRAIT_IDS.find((known) => known === id) ?? PORTRAIT_IDS[0];
}
