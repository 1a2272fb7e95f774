import { bodyLimit } from 'hono/body-limit';
import { ApiProblem } from '../../sessions/api-problem.ts';

/** 256 KiB: ten times the longest turn, in the worst encoding. */
const MAX_BODY = 256 * 1024;

/** Refuses bodies too large, before they are read whole. */
export const limitBody = bodyLimit({
  maxSize: MAX_BODY,
  onError: () => {
    throw new ApiProblem(
      413,
      'demande_trop_longue',
      'Ce texte est trop long pour être envoyé : 256 kio au plus.',
      'Raccourcissez-le : rien n’est perdu, il reste dans la page.',
    );
  },
});
