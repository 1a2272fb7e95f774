/** The door « tirer au sort »: a door left ajar, light behind it. */
export function DrawLots({ count, go }: { count: number; go: () => void }) {
  return (
    <button type="button" className="porte" onClick={go} disabled={count === 0}>
      <svg
        viewBox="0 0 120 150"
        aria-hidden="true"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M20 146V10h80v136" className="porte-bati" />
        <path d="M26 146V16h68v130Z" className="porte-lueur" />
        <path d="M94 146 26 146l-16 0" className="porte-sol" />
        <path d="M94 16 46 26v128l48-8Z" className="porte-vantail" />
        <path d="M87 28 54 34v46l33-3ZM87 90l-33 2v46l33-6Z" className="porte-trait" />
        <circle cx="52" cy="86" r="2.600" className="porte-bouton" />
        <path d="M4 146h112" className="porte-bati" />
      </svg>
      <span className="porte-mots">
        <span className="porte-titre">Tirer au sort</span>
        <span className="porte-aide">comme le jour de l’épreuve</span>
      </span>
    </button>
  );
}
