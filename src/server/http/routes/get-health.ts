import { ENGINE_VERSION } from '#engine/domain/engine-version.ts';
import type { Health } from '#wire/health.ts';
import type { ApiApp, Services } from '../services.ts';

/** `GET /api/sante` */
export function getHealth(api: ApiApp, { version, modele }: Services): void {
  const health: Health = { statut: 'ok', version, moteur: ENGINE_VERSION, modele };
  api.get('/sante', (context) => context.json(health));
}
