import type { Hono } from 'hono';
import type { Library } from '../ports/library.ts';
import type { SessionService } from '../sessions/create-session-service.ts';

/** What a route can use. */
export interface Services {
  readonly sessions: SessionService;
  readonly library: Library;
  readonly version: string;
  /** True when a language model is configured. */
  readonly modele: boolean;
}

/** `device`: the owner of the sessions, as the store knows him (see `identify-device.ts`). */
export interface ApiEnv {
  Variables: { device: string };
}

export type ApiApp = Hono<ApiEnv>;
