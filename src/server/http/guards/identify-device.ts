import { createHash } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { Ids } from '../../ports/ids.ts';
import type { ApiEnv } from '../services.ts';

const COOKIE = 'palabre_appareil';
const TOKEN = /^[\w-]{43}$/;
/** The longest a browser keeps a cookie. */
const MAX_AGE = 400 * 24 * 3600;

/**
 * Sessions belong to the device that made them: a random secret in a cookie no script can read. The
 * store only keeps its hash, so that a copy of the data opens no session.
 */
export function identifyDevice(ids: Ids) {
  return createMiddleware<ApiEnv>(async (context, next) => {
    const known = getCookie(context, COOKIE);
    const token = known !== undefined && TOKEN.test(known) ? known : ids.device();
    if (token !== known) {
      setCookie(context, COOKIE, token, {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
        maxAge: MAX_AGE,
        secure: context.req.header('x-forwarded-proto') === 'https',
      });
    }
    context.set('device', createHash('sha256').update(token).digest('hex'));
    await next();
  });
}
