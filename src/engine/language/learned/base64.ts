const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of a base64 text. Written here because no one function for it exists in Node and browsers alike. */
export function fromBase64(text: string): Uint8Array {
  const values = new Map(LETTERS.split('').map((letter, i) => [letter, i]));
  const clean = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((clean.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of clean) {
    held = (held << 6) | (values.get(letter) ?? 0);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 255;
    at += 1;
    held &= (1 << bits) - 1;
  }
  return bytes;
}
