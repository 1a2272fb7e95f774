import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Asset } from './assets.ts';

type Encoding = 'br' | 'gzip';

const COMPRESSIBLE = /^(text\/|application\/(json|manifest|wasm)|image\/svg)/;
const WORTHWHILE = 1024;
/** Nearly as small as the best (11), in a tenth of the time. */
const BROTLI_QUALITY = 9;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** A body as it travels; `encoding` null: as it is. */
export interface Encoded {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly encoding: Encoding | null;
}

/** Compresses files when first asked for, and keeps the result. */
export function compressor(): (asset: Asset, accept: string) => Promise<Encoded> {
  const done = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  return async (asset, accept) => {
    const encoding = chosen(accept);
    if (encoding === null || asset.body.length < WORTHWHILE || !COMPRESSIBLE.test(asset.type)) {
      return { body: asset.body, encoding: null };
    }
    const key = `${encoding} ${asset.etag}`;
    const known = done.get(key);
    const work = known ?? compress(asset.body, encoding);
    if (known === undefined) done.set(key, work);
    return { body: await work, encoding };
  };
}

function chosen(accept: string): Encoding | null {
  const accepted = accept
    .split(',')
    .filter((each) => !/;\s*q=0(\.0*)?\s*$/.test(each))
    .map((each) => each.split(';')[0]?.trim().toLowerCase());
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') ? 'gzip' : null;
}

async function compress(body: Uint8Array, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  const compressed =
    encoding === 'br'
      ? await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
      : await deflate(body);
  return new Uint8Array(compressed);
}
