import { z } from 'zod';
import {
  envelopeSchema,
  sessionFactSchema,
  type SessionEvent,
} from '#engine/domain/session-event.ts';

/** One event of a log as it travels. */
export const sessionEventSchema = z.custom<SessionEvent>((value) => {
  const fact = z.looseObject({ type: z.unknown(), data: z.unknown() }).safeParse(value);
  if (!fact.success) return false;
  const { type, data } = fact.data;
  return (
    envelopeSchema.safeParse(value).success && sessionFactSchema.safeParse({ type, data }).success
  );
}, 'ceci n’est pas un évènement de journal');
