import { describe, expect, it } from 'vitest';
import { entretien } from '#tests/driver/entretien.ts';
import { foldLog } from './fold-log.ts';
import { seek } from './seek.ts';
import { stateAt } from './state-at.ts';
import { verifyLog } from './verify-log.ts';

const played = () =>
  entretien()
    .prepare()
    .entre()
    .passe(1)
    .dit('Bonjour madame Caradec, je suis Camille Roux, de la Brûlerie Kerlann.')
    .passe(1)
    .dit('Comment êtes-vous organisés aujourd’hui ?')
    .passe(1)
    .quitte();

describe('replay', () => {
  it('[R1] the state at each event is the fold of the log up to it', () => {
    const { events } = played();
    for (const { seq } of events)
      expect(stateAt(events, seq)).toEqual(foldLog(events.slice(0, seq + 1)));
  });

  it('[R2] seeks the last event already past, the opening before any', () => {
    const { events } = played();
    const opening = events.find(({ type }) => type === 'entretien.commence');
    const first = events.find(
      (event) => event.type === 'candidat.a_parle' && event.data.tour === 1,
    );
    const answer = events.find((event) => event.type === 'client.a_parle' && event.data.tour === 1);
    expect(seek(events, -5)).toBe(opening?.seq);
    expect(seek(events, 59_999)).toBe((first?.seq ?? 0) - 1);
    expect(seek(events, 60_000)).toBe(answer?.seq);
    expect(seek(events, 10_000_000)).toBe(events.at(-1)?.seq);
    expect(seek(events.slice(0, 2), 0)).toBeNull();
  });

  it('[R3] the engine writes the same log from the commands alone', () => {
    const { events, world } = played();
    expect(verifyLog(events, world)).toBeNull();
  });

  it('[R3] names the first fact that the engine would not have written', () => {
    const { events, world } = played();
    const forged = events.map((event) =>
      event.type === 'client.a_parle' && event.data.tour === 2
        ? { ...event, data: { ...event.data, texte: 'Je signe tout de suite.' } }
        : event,
    );
    const divergence = verifyLog(forged, world);
    expect(divergence?.seq).toBe(
      forged.find((event) => event.type === 'client.a_parle' && event.data.tour === 2)?.seq,
    );
    expect(divergence?.lu).toContain('Je signe tout de suite.');
  });
});
