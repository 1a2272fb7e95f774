/** Ascending hashes as base64: their differences, in groups of seven bits. */
export function encodeHashes(hashes: Uint32Array): string {
  const bytes: number[] = [];
  let last = 0;
  for (const hash of hashes) {
    let step = hash - last;
    last = hash;
    while (step >= 128) {
      bytes.push((step % 128) + 128);
      step = Math.floor(step / 128);
    }
    bytes.push(step);
  }
  return Buffer.from(bytes).toString('base64');
}
