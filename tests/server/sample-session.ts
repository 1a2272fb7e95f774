import { fact } from '#engine/domain/session-event.ts';
import { sealFacts } from '#engine/log/seal-facts.ts';
import type { NewSession } from '#server/store/store.ts';
import { CREATION } from '#tests/log-creation.ts';
import { fixtureSituation } from './fixture-situation.ts';

const at = '2026-01-01T00:00:00.000Z';

/** A new session and the events that could follow its first one: for tests that play nothing. */
export function sampleSession(name: string, device: string) {
  const id = `session-${name}`;
  const creation = fact('session.creee', {
    ...CREATION.data,
    scenario: { id: 'orme', titre: 'Des terminaux pour Orme', empreinte: 'abc' },
    grilles: ['essai'],
    durees: { preparation: 60_000, entretien: 60_000, autoevaluation: 60_000, echange: 60_000 },
  });
  const notes = Array.from({ length: 6 }, (_, index) => ({
    ...fact('preparation.notee', {
      outil: 'notes',
      contenu: { texte: `note ${index} de ${name}` },
    }),
    t: index,
  }));
  const [first, ...rest] = sealFacts(null, [{ ...creation, t: 0 }, ...notes], {
    session: id,
    at,
    cle: null,
  });
  if (first === undefined) throw new Error('no event');
  const session: NewSession = {
    id,
    device,
    cle: `creation-${name}`,
    scenario: { id: 'orme', titre: 'Des terminaux pour Orme' },
    mode: 'entrainement',
    cree: at,
    modifie: at,
    summary: { phase: 'tirage', tours: 0, fin: null, note: null, sur: null },
    situation: fixtureSituation,
    events: [first],
  };
  return { session, rest };
}
