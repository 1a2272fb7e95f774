import type { DealPlane } from '#engine/domain/evaluation.ts';
import { dealLabels } from './deal-labels.ts';

const SIDE = 300;
const LEFT = 64;
const TOP = 20;
const RIGHT = LEFT + SIDE;
const BOTTOM = TOP + SIDE;

/** From 0–1 to the drawing: the candidate's interest to the right, the client's upwards. */
const at = (point: {
  readonly client: number;
  readonly candidat: number;
}): { readonly x: number; readonly y: number } => ({
  x: LEFT + point.candidat * SIDE,
  y: TOP + (1 - point.client) * SIDE,
});

/** The deal on its plane: the frontier of possible agreements, the offers in order, the agreement. */
export function DealDrawing({ plane, client }: { plane: DealPlane; client: string }) {
  const agreed = plane.accord === null ? null : at(plane.accord);
  const labels = dealLabels(plane.offres, at, RIGHT);
  return (
    <svg
      className="marche-dessin"
      viewBox="0 0 388 400"
      role="img"
      aria-label={words(plane, client)}
    >
      <path className="marche-axe" d={`M${LEFT} ${TOP}V${BOTTOM}H${RIGHT}`} />
      <path
        className="marche-repere"
        d={`M${LEFT} ${TOP + SIDE / 2}h${SIDE}M${LEFT + SIDE / 2} ${TOP}v${SIDE}`}
      />
      <polyline
        className="marche-frontiere"
        points={points(plane.frontiere.toSorted((a, b) => a.candidat - b.candidat))}
      />
      {(['candidat', 'client'] as const).map((par) => (
        <polyline
          key={par}
          className="marche-suite"
          data-par={par}
          points={points(plane.offres.filter((offre) => offre.par === par))}
        />
      ))}
      {plane.offres.map((offre) => {
        const { x, y } = at(offre);
        return <Mark key={`${offre.par}-${String(offre.tour)}`} par={offre.par} x={x} y={y} />;
      })}
      {agreed !== null && <Agreed {...agreed} />}
      {labels.map(({ key, x, y, ancre, texte }) => (
        <text key={key} x={x} y={y} textAnchor={ancre} className="marche-tour">
          {texte}
        </text>
      ))}
      {[0, 50, 100].map((share) => (
        <g key={share} className="marche-echelle">
          <text x={LEFT + (share / 100) * SIDE} y={BOTTOM + 17} textAnchor="middle">
            {share}
          </text>
          <text x={LEFT - 8} y={BOTTOM - (share / 100) * SIDE + 4} textAnchor="end">
            {share}
          </text>
        </g>
      ))}
      <text x={RIGHT} y={BOTTOM + 36} textAnchor="end">
        vos objectifs atteints, en % →
      </text>
      <text x={LEFT - 44} y={TOP} textAnchor="end" transform={`rotate(-90 ${LEFT - 44} ${TOP})`}>
        ceux de {client}, en % →
      </text>
      <g transform={`translate(${LEFT} ${BOTTOM + 66})`}>
        <Mark par="candidat" x={5} y={-4} />
        <text x="16">vos offres</text>
        <Mark par="client" x={104} y={-4} />
        <text x="116">les siennes</text>
        {agreed !== null && (
          <>
            <Agreed x={207} y={-4} />
            <text x="225">accord</text>
          </>
        )}
      </g>
    </svg>
  );
}

function points(all: readonly { readonly client: number; readonly candidat: number }[]): string {
  return all
    .map(at)
    .map(({ x, y }) => `${String(x)},${String(y)}`)
    .join(' ');
}

function Mark({ par, x, y }: { par: 'candidat' | 'client'; x: number; y: number }) {
  return (
    <path
      className="marche-offre"
      data-par={par}
      transform={`translate(${String(x)} ${String(y)})`}
      d={par === 'candidat' ? 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0' : 'M0-6 6 0 0 6-6 0Z'}
    />
  );
}

function Agreed({ x, y }: { x: number; y: number }) {
  return <circle r="10" cx={x} cy={y} className="marche-accord" />;
}

function words({ accord, offres }: DealPlane, client: string): string {
  const deal =
    accord === null
      ? 'sans accord'
      : `accord à ${String(Math.round(accord.candidat * 100))}\u00a0% de vos objectifs et ${String(Math.round(accord.client * 100))}\u00a0% de ceux de ${client}`;
  const many = offres.length > 1 ? 'offres' : 'offre';
  return `Carte de la négociation\u202f: ${String(offres.length)} ${many}, ${deal}.`;
}
