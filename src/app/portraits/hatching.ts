/**
 * Parallel strokes of an engraver, one path: `count` lines from (x, y), each `step` lower, of
 * `length`, rising by `slope`; lengths swell and shrink so that the edge of the shadow is soft.
 */
export function hatching(shape: {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly step: number;
  readonly length: number;
  readonly slope: number;
}): string {
  const strokes: string[] = [];
  for (let i = 0; i < shape.count; i += 1) {
    const swell = 0.62 + 0.38 * Math.sin((Math.PI * (i + 0.5)) / shape.count) + (i % 2) * 0.07;
    const reach = shape.length * swell;
    const y = shape.y + i * shape.step;
    strokes.push(
      `M${shape.x} ${round(y)} q${round(reach / 2)} ${round(-shape.slope * 0.2)} ${round(reach)} ${round(-shape.slope * swell)}`,
    );
  }
  return strokes.join(' ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
