import type { DealPlane } from '#engine/domain/evaluation.ts';

const SIDE = 300;
const EDGE = 44;

/** From 0–1 to the drawing: the candidate's interest to the right, the client's upwards. */
const at = (point: {
  readonly client: number;
  readonly candidat: number;
}): { readonly x: number; readonly y: number } => ({
  x: EDGE + point.candidat * SIDE,
  y: 12 + (1 - point.client) * SIDE,
});

/** The deal on its plane: the frontier of possible agreements, the offers in order, the agreement. */
export function DealDrawing({ plane }: { plane: DealPlane }) {
  const frontier = plane.frontiere
    .toSorted((a, b) => a.candidat - b.candidat)
    .map(at)
    .map(({ x, y }) => `${x},${y}`)
    .join(' ');
  const agreed = plane.accord === null ? null : at(plane.accord);
  return (
    <svg className="marche-dessin" viewBox="0 0 372 372" role="img" aria-label={words(plane)}>
      <path className="marche-axe" d={`M${EDGE} 12V${12 + SIDE}H${EDGE + SIDE}`} />
      <path
        className="marche-repere"
        d={`M${EDGE} ${12 + SIDE / 2}h${SIDE}M${EDGE + SIDE / 2} 12v${SIDE}M${EDGE} ${12 + SIDE}L${EDGE + SIDE} 12`}
      />
      <polyline className="marche-frontiere" points={frontier} />
      {(['candidat', 'client'] as const).map((par) => (
        <polyline
          key={par}
          className="marche-suite"
          data-par={par}
          points={plane.offres
            .filter((offre) => offre.par === par)
            .map(at)
            .map(({ x, y }) => `${x},${y}`)
            .join(' ')}
        />
      ))}
      {plane.offres.map((offre) => {
        const { x, y } = at(offre);
        return (
          <g key={`${offre.par}-${String(offre.tour)}`} transform={`translate(${x} ${y})`}>
            {offre.par === 'candidat' ? (
              <circle r="5" className="marche-offre" data-par="candidat" />
            ) : (
              <path d="M0-6 6 0 0 6-6 0Z" className="marche-offre" data-par="client" />
            )}
            <text x="9" y="-7">
              {offre.tour}
            </text>
          </g>
        );
      })}
      {agreed !== null && (
        <g transform={`translate(${agreed.x} ${agreed.y})`}>
          <circle r="11" className="marche-accord" />
          <path className="marche-accord" d="M-5 0-1 5 7-6" />
        </g>
      )}
      <text x={EDGE + SIDE} y={12 + SIDE + 20} textAnchor="end">
        votre intérêt →
      </text>
      <text x={EDGE - 12} y={12} textAnchor="end" transform={`rotate(-90 ${EDGE - 12} 12)`}>
        intérêt du client →
      </text>
      <g className="marche-legende" transform={`translate(${EDGE} ${12 + SIDE + 44})`}>
        <circle cx="5" cy="-4" r="5" className="marche-offre" data-par="candidat" />
        <text x="16">vos offres</text>
        <path d="M104-10l6 6-6 6-6-6Z" className="marche-offre" data-par="client" />
        <text x="116">les siennes (n° du tour)</text>
      </g>
    </svg>
  );
}

function words({ accord, offres }: DealPlane): string {
  const deal =
    accord === null
      ? 'sans accord'
      : `accord à ${String(Math.round(accord.candidat * 100))} % de votre intérêt et ${String(Math.round(accord.client * 100))} % de celui du client`;
  return `Carte de la négociation : ${String(offres.length)} offres, ${deal}.`;
}
