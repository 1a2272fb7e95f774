import { useState } from 'react';
import { Link, useRoute } from 'wouter';
import { recallLight, setLight } from '../state/light.ts';
import type { Light } from '../state/light.ts';
import './masthead.css';

const NEXT: Readonly<Record<Light, { readonly light: Light; readonly label: string }>> = {
  systeme: { light: 'nuit', label: 'Lumière : celle du système' },
  nuit: { light: 'jour', label: 'Lumière : lampe de bureau' },
  jour: { light: 'systeme', label: 'Lumière : plein jour' },
};

/** The head of every page but the room: the name, the way back, the lamp. */
export function Masthead() {
  const [light, choose] = useState(recallLight);
  const [home] = useRoute('/');
  const { light: next, label } = NEXT[light];
  return (
    <header className="bandeau">
      <Link href="/" className="bandeau-nom" aria-label="Palabre, la bibliothèque">
        <span aria-hidden="true">«</span> Palabre <span aria-hidden="true">»</span>
      </Link>
      {home ? (
        <p className="bandeau-devise">S’exercer à l’oral de vente</p>
      ) : (
        <Link href="/" className="bandeau-retour">
          Bibliothèque
        </Link>
      )}
      <button
        type="button"
        className="bandeau-lampe"
        onClick={() => {
          setLight(next);
          choose(next);
        }}
      >
        <span className="lecteur-seul">{label}. Changer.</span>
        <Lamp light={light} />
      </button>
    </header>
  );
}

function Lamp({ light }: { light: Light }) {
  return (
    <svg
      viewBox="0 0 32 32"
      width="26"
      height="26"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M7 29h13M13.5 29V19.500L9 12.500" />
      <path
        d="M8.500 13.500 17 7.500l5.500 7.500c-3 3.200-7 3.700-10.500 2.500Z"
        fill={light === 'nuit' ? 'currentColor' : 'none'}
      />
      {light !== 'jour' && (
        <path
          d="M21.500 19.500 25 23M18.500 21.500l1 4M24.500 16.500l4.500 1"
          opacity={light === 'nuit' ? 1 : 0.55}
        />
      )}
    </svg>
  );
}
