import { canonicalJson } from '#engine/domain/canonical-json.ts';
import {
  envelopeSchema,
  sessionFactSchema,
  type SessionEvent,
} from '#engine/domain/session-event.ts';
import { eventHash, NO_HASH } from './event-hash.ts';
import type { LogProblem } from './log-problem.ts';
import { migrateEvent } from './migrate-event.ts';

/** A log as read: the events before the first problem, and the problems. */
export interface ReadLog {
  readonly events: SessionEvent[];
  readonly problems: LogProblem[];
}

const ALTERED = 'Le journal a été modifié après coup : repartez de la copie gardée par le serveur.';

/**
 * Reads a log in JSON Lines and checks all of it: syntax, version, shape, numbering, session, hash of
 * each event and chain. Stops at the first problem; the events before it are sound and are returned.
 * Never throws.
 */
export function readLog(text: string): ReadLog {
  const events: SessionEvent[] = [];
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const cut = lines.pop() ?? '';
  const fail = (
    ligne: number,
    code: LogProblem['code'],
    message: string,
    remede: string,
  ): ReadLog => ({
    events,
    problems: [{ ligne, code, message, remede }],
  });

  for (const [index, line] of lines.entries()) {
    const read = readEvent(line.endsWith('\r') ? line.slice(0, -1) : line, events.at(-1) ?? null);
    if ('code' in read) return fail(index + 1, read.code, read.message, read.remede);
    events.push(read.event);
  }
  if (cut.trim() !== '') {
    return fail(
      lines.length + 1,
      'tronque',
      'La dernière ligne est coupée.',
      events.length === 0
        ? 'Rien n’est lisible : reprenez le fichier d’origine.'
        : `Les ${events.length} évènements qui précèdent sont intacts ; supprimez cette ligne pour les relire.`,
    );
  }
  if (events.length === 0) {
    return fail(
      1,
      'vide',
      'Le journal est vide.',
      'Exportez-le de nouveau depuis le bilan de l’entretien.',
    );
  }
  return { events, problems: [] };
}

type LineProblem = Omit<LogProblem, 'ligne'>;

/** One line: an event chained to the one before, or what is wrong with it. */
function readEvent(
  line: string,
  before: SessionEvent | null,
): { event: SessionEvent } | LineProblem {
  const raw = parseObject(line);
  if (raw === null) {
    return {
      code: 'illisible',
      message: 'Cette ligne n’est pas un évènement lisible (JSON attendu).',
      remede: ALTERED,
    };
  }
  const migrated = migrateEvent(raw);
  if (migrated === 'version_future') {
    return {
      code: 'version_future',
      message: `Ce journal vient d’une version plus récente de Palabre (format ${String(raw['v'])}).`,
      remede: 'Mettez Palabre à jour pour le lire.',
    };
  }
  if (migrated === 'sans_version') {
    return {
      code: 'enveloppe',
      message: 'Cet évènement ne dit pas son format (« v »).',
      remede: ALTERED,
    };
  }
  const envelope = envelopeSchema.safeParse(migrated);
  if (!envelope.success) {
    return {
      code: 'enveloppe',
      message: `L’enveloppe de l’évènement est incorrecte (${pathOf(envelope.error.issues)}).`,
      remede: ALTERED,
    };
  }
  const fact = sessionFactSchema.safeParse({ type: migrated['type'], data: migrated['data'] });
  if (!fact.success) {
    const unknown = fact.error.issues.some(({ path }) => path[0] === 'type');
    return unknown
      ? {
          code: 'type_inconnu',
          message: `Le type d’évènement « ${String(migrated['type'])} » est inconnu.`,
          remede: 'Vérifiez la version de Palabre, ou repartez de la copie gardée par le serveur.',
        }
      : {
          code: 'contenu',
          message: `Le contenu de l’évènement est incorrect (${pathOf(fact.error.issues)}).`,
          remede: ALTERED,
        };
  }
  const event: SessionEvent = { ...envelope.data, ...fact.data };
  return chainProblem(event, before, line) ?? { event };
}

/** What breaks the chain between an event and the one before, if anything does. */
function chainProblem(
  event: SessionEvent,
  before: SessionEvent | null,
  line: string,
): LineProblem | null {
  if (event.seq !== (before?.seq ?? -1) + 1) {
    return {
      code: 'trou',
      message: `L’évènement porte le numéro ${event.seq} ; le numéro ${(before?.seq ?? -1) + 1} était attendu.`,
      remede: 'Une ligne manque ou a été déplacée : repartez de la copie gardée par le serveur.',
    };
  }
  if (before !== null && event.session !== before.session) {
    return {
      code: 'autre_session',
      message: 'Cet évènement appartient à un autre entretien.',
      remede: ALTERED,
    };
  }
  if (before === null && event.type !== 'session.creee') {
    return {
      code: 'debut',
      message: 'Le journal ne commence pas par la création de l’entretien.',
      remede: ALTERED,
    };
  }
  if (event.prec !== (before?.empreinte ?? NO_HASH)) {
    return {
      code: 'chaine',
      message: 'Cet évènement n’est pas chaîné à celui qui le précède.',
      remede: ALTERED,
    };
  }
  if (event.empreinte !== eventHash(event) || canonicalJson({ ...event }) !== line) {
    return {
      code: 'empreinte',
      message: 'Le contenu de cet évènement ne correspond pas à son empreinte.',
      remede: ALTERED,
    };
  }
  return null;
}

function parseObject(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : null;
  } catch {
    return null;
  }
}

function pathOf(issues: readonly { readonly path: readonly PropertyKey[] }[]): string {
  const path = issues[0]?.path.map(String).join('.') ?? '';
  return path === '' ? 'valeur' : `« ${path} »`;
}
