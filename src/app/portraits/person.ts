import type { BeardId } from './beards.ts';
import type { ClothesId } from './clothes.ts';
import type { HairId } from './hair.ts';

/** How one person is drawn. */
export interface Person {
  readonly skin: readonly [base: string, shade: string, deep: string];
  readonly lips: string;
  readonly iris: string;
  readonly hair: HairId;
  readonly hairColour: string;
  /** Lines combed through the hair. */
  readonly hairLine: string;
  readonly browColour: string;
  /** Thickness of the brows. */
  readonly brow: number;
  /** Width of the head: 1 is the middle. */
  readonly width: number;
  /** Squareness of the jaw, 0 to 7. */
  readonly jaw: number;
  /** Length of the chin, −4 to 6. */
  readonly chin: number;
  /** Width of the nose, 0.8 to 1.4. */
  readonly nose: number;
  /** Fullness of the lips, 0.5 to 1.4. */
  readonly mouth: number;
  /** Lines of age, 0 to 3. */
  readonly age: number;
  readonly beard: BeardId | null;
  readonly glasses: 'rondes' | 'carrees' | null;
  readonly earrings: boolean;
  readonly clothes: ClothesId;
  readonly cloth: readonly [base: string, shade: string];
  readonly shirt: string;
  /** Width of the shoulders: 1 is the middle. */
  readonly build: number;
}
