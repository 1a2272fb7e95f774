import type { Context } from 'hono';
import type { Asset, Assets } from './assets.ts';
import { compressor } from './compressor.ts';

const PAGE = '/index.html';
const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * Answers with a file of the application; an address of the application itself (« /entretien/… »)
 * gets its page, which knows the rest. Everything else is a 404.
 */
export function serveAssets(assets: Assets): (context: Context) => Promise<Response> {
  const encode = compressor();

  async function send(context: Context, asset: Asset): Promise<Response> {
    const headers = {
      'Cache-Control': asset.immutable ? FOR_EVER : 'no-cache',
      ETag: asset.etag,
      Vary: 'Accept-Encoding',
    };
    const known = context.req.header('if-none-match') ?? '';
    if (known.split(',').some((each) => each.trim().replace(/^W\//, '') === asset.etag)) {
      return context.body(null, 304, headers);
    }
    const { body, encoding } = await encode(asset, context.req.header('accept-encoding') ?? '');
    return context.body(body, 200, {
      ...headers,
      // One tag for all encodings of a file: it is the file that is the same, hence « weak ».
      ETag: encoding === null ? asset.etag : `W/${asset.etag}`,
      'Content-Type': asset.type,
      ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
    });
  }

  return async (context) => {
    const { path } = context.req;
    const file = assets.get(path);
    if (file !== undefined) return send(context, file);
    const wantsPage =
      path === '/' ||
      (!path.startsWith('/assets/') && (context.req.header('accept') ?? '').includes('text/html'));
    const page = assets.get(PAGE);
    if (wantsPage && page !== undefined) return send(context, page);
    return wantsPage
      ? context.text('Les écrans de Palabre ne sont pas construits. Lancez « npm start ».\n', 503)
      : context.text('Cette adresse n’existe pas. Revenez à l’accueil de Palabre.\n', 404);
  };
}
