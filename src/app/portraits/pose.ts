import type { Expression } from '#engine/domain/moods.ts';

/** What an expression moves in a drawing. Lengths are in the drawing's units (240 × 280). */
export interface Pose {
  /** Inner end of the brows, downwards: a frown. */
  readonly frown: number;
  /** Left and right brow, upwards. */
  readonly browLeft: number;
  readonly browRight: number;
  /** Opening of the eyes: 1 at rest. */
  readonly lids: number;
  readonly gazeX: number;
  readonly gazeY: number;
  /** Corners of the mouth, upwards. */
  readonly smile: number;
  /** Gap between the lips. */
  readonly open: number;
  /** Half-width added to the mouth. */
  readonly wide: number;
  /** One corner (the right one) lifted or drawn aside. */
  readonly skew: number;
  /** Tilt of the head in degrees, clockwise. */
  readonly tilt: number;
  /** Shoulders, upwards. */
  readonly shoulders: number;
  /** The whole body leans towards us. */
  readonly lean: number;
  readonly armsCrossed: boolean;
}

const rest: Pose = {
  frown: 0,
  browLeft: 0,
  browRight: 0,
  lids: 1,
  gazeX: 0,
  gazeY: 0,
  smile: 0.6,
  open: 0,
  wide: 0,
  skew: 0,
  tilt: 0,
  shoulders: 0,
  lean: 0,
  armsCrossed: false,
};

/** The eight expressions a client can take. */
export const POSES: Readonly<Record<Expression, Pose>> = {
  neutre: rest,
  attentive: { ...rest, browLeft: 2, browRight: 2.4, lids: 1.12, smile: 1.4, tilt: 3.5, lean: 2 },
  souriante: {
    ...rest,
    browLeft: 1.6,
    browRight: 2,
    lids: 0.74,
    smile: 7.6,
    open: 4.6,
    wide: 3.4,
    tilt: -3,
    lean: 1,
  },
  interessee: {
    ...rest,
    browLeft: 3,
    browRight: 5,
    lids: 1.2,
    smile: 3.4,
    tilt: 6,
    shoulders: -1,
    lean: 5,
  },
  sceptique: {
    ...rest,
    frown: 1,
    browLeft: -2.6,
    browRight: 6.5,
    lids: 0.78,
    gazeX: -1.6,
    smile: -1.6,
    skew: 3.6,
    wide: -1,
    tilt: -6,
  },
  agacee: {
    ...rest,
    frown: 5,
    browLeft: -2.6,
    browRight: -2.6,
    lids: 0.76,
    smile: -4.6,
    wide: -2,
    tilt: 1.5,
    shoulders: 3,
  },
  surprise: {
    ...rest,
    browLeft: 7.5,
    browRight: 7.5,
    lids: 1.42,
    smile: -0.5,
    open: 6,
    wide: -5,
    shoulders: 2,
    lean: -2,
  },
  fermee: {
    ...rest,
    frown: 2.6,
    browLeft: -1,
    browRight: -0.6,
    lids: 0.66,
    gazeX: 2,
    gazeY: 1.2,
    smile: -3.2,
    wide: -1.6,
    tilt: 5,
    shoulders: 4,
    lean: -3,
    armsCrossed: true,
  },
};
