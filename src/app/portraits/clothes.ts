/** One layer of clothing: where it is painted from. `none` is only drawn. */
interface Layer {
  readonly d: string;
  readonly paint: 'cloth' | 'shade' | 'shirt' | 'none';
}

const SHOULDERS =
  'M14 302 C16 252 38 236 74 224 C86 220 92 216 96 208 C104 232 140 232 148 208 C152 216 158 220 170 224 C206 236 226 252 228 302 L228 340 L14 340 Z';

const shoulders: Layer = { d: SHOULDERS, paint: 'cloth' };
const shirtFront: Layer = {
  d: 'M95 207 C103 232 141 232 149 207 L155 216 L144 302 L100 302 L89 216 Z',
  paint: 'shirt',
};
const lapels: readonly Layer[] = [
  { d: 'M92 212 L74 222 L70 246 L82 250 L76 258 L112 300 L120 300 Z', paint: 'shade' },
  { d: 'M152 212 L170 222 L174 246 L162 250 L168 258 L132 300 L124 300 Z', paint: 'shade' },
];
const collar: readonly Layer[] = [
  { d: 'M97 200 L90 214 L110 234 L122 226 C110 222 101 212 97 200 Z', paint: 'shirt' },
  { d: 'M147 200 L154 214 L134 234 L122 226 C134 222 143 212 147 200 Z', paint: 'shirt' },
];

/** Clothes, from the back to the front. */
export const CLOTHES = {
  'col-rond': [
    shoulders,
    { d: 'M92 212 C98 234 110 242 122 242 C136 242 148 234 152 212', paint: 'none' },
    { d: 'M86 215 C94 240 108 249 122 249 C138 249 152 240 158 215', paint: 'none' },
  ],
  gilet: [
    shoulders,
    { d: 'M95 207 C103 233 141 233 149 207 L155 217 L147 302 L99 302 L89 217 Z', paint: 'shirt' },
    { d: 'M88 214 C88 244 96 272 104 300', paint: 'none' },
    { d: 'M156 214 C158 244 150 272 142 300', paint: 'none' },
  ],
  veste: [shoulders, shirtFront, ...collar, ...lapels],
  costume: [
    shoulders,
    shirtFront,
    { d: 'M115 230 L129 230 L132 242 L136 300 L108 300 L112 242 Z', paint: 'shade' },
    { d: 'M112 242 L132 242', paint: 'none' },
    ...collar,
    ...lapels,
  ],
  chemise: [
    shoulders,
    ...collar.map((layer): Layer => ({ ...layer, paint: 'cloth' })),
    { d: 'M122 228 L122 300 M118 252 h.1 M118 280 h.1', paint: 'none' },
    { d: 'M160 252 L192 254 L190 300', paint: 'none' },
  ],
  collier: [
    shoulders,
    {
      d: 'M95 207 C103 233 141 233 149 207 L155 217 C146 238 134 254 122 262 C110 254 98 238 89 217 Z',
      paint: 'shirt',
    },
    { d: 'M92 210 L84 218 C94 244 108 260 120 270', paint: 'none' },
    { d: 'M152 210 L160 218 C150 244 136 260 124 270', paint: 'none' },
  ],
  'col-roule': [
    shoulders,
    { d: 'M95 196 C98 190 146 190 149 196 L152 220 C140 230 106 230 92 220 Z', paint: 'cloth' },
    { d: 'M94 208 C106 216 138 216 150 208', paint: 'none' },
  ],
  echarpe: [
    shoulders,
    {
      d: 'M84 206 C86 196 158 196 160 206 C166 222 158 234 142 238 C128 242 110 242 98 236 C84 230 80 218 84 206 Z',
      paint: 'shirt',
    },
    { d: 'M134 236 C140 254 144 276 142 300 L166 300 C168 272 164 248 154 230 Z', paint: 'shirt' },
    { d: 'M88 214 C104 226 136 228 156 212', paint: 'none' },
    { d: 'M92 226 C108 234 130 236 148 228', paint: 'none' },
  ],
  tablier: [
    { d: SHOULDERS, paint: 'shirt' },
    ...collar,
    { d: 'M88 244 L156 244 L166 300 L76 300 Z', paint: 'cloth' },
    { d: 'M88 244 C86 230 86 222 84 216 L90 213 C94 224 96 234 98 244 Z', paint: 'cloth' },
    { d: 'M156 244 C158 230 160 222 162 216 L156 213 C152 224 150 234 148 244 Z', paint: 'cloth' },
    { d: 'M92 249 L152 249', paint: 'none' },
  ],
  pull: [
    shoulders,
    ...collar,
    { d: 'M90 212 C98 236 110 244 122 244 C136 244 148 236 154 212', paint: 'none' },
    { d: 'M84 216 C94 244 108 252 122 252 C138 252 152 244 160 216', paint: 'none' },
  ],
} as const satisfies Record<string, readonly Layer[]>;

export type ClothesId = keyof typeof CLOTHES;
