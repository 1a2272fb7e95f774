import type { DealPlane } from '#engine/domain/evaluation.ts';

/** A label of the drawing, in its own pixels. */
export interface DealLabel {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly ancre: 'start' | 'end';
  readonly texte: string;
}

/** Height of a line of figures, in the drawing's pixels. */
const LINE = 14;
/** Width of a figure, and room beyond the plane's right-hand edge. */
const FIGURE = 7.5;
const MARGIN = 24;
/** Two labels nearer than this in width are one above the other. */
const NEAR = 60;

/**
 * The turn numbers beside the offers: those made at the same place share one label, labels that
 * would touch move downwards, and those too long for the right-hand edge open to the left.
 *
 * @param at from the two interests to the drawing's pixels
 * @param edge the drawing's right-hand edge, in pixels
 */
export function dealLabels(
  offres: DealPlane['offres'],
  at: (offre: DealPlane['offres'][number]) => { readonly x: number; readonly y: number },
  edge: number,
): readonly DealLabel[] {
  const places = new Map<string, { x: number; y: number; tours: number[] }>();
  for (const offre of offres) {
    const { x, y } = at(offre);
    const key = `${offre.par} ${String(Math.round(x))} ${String(Math.round(y))}`;
    const place = places.get(key) ?? { x, y, tours: [] };
    place.tours.push(offre.tour);
    places.set(key, place);
  }
  const placed: DealLabel[] = [];
  for (const [key, { x, y, tours }] of [...places].toSorted(([, a], [, b]) => a.y - b.y)) {
    const texte = tours.join(', ');
    const right = x + 11 + texte.length * FIGURE > edge + MARGIN;
    const above = placed
      .filter((label) => Math.abs(label.x - x) < NEAR)
      .map((label) => label.y + LINE);
    placed.push({
      key,
      x: right ? x + 6 : x + 11,
      y: Math.max(y - (right ? 12 : 4), ...above),
      ancre: right ? 'end' : 'start',
      texte,
    });
  }
  return placed;
}
