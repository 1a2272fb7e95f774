import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionFact } from '#engine/domain/session-event.ts';
import { SessionProvider } from '../../state/session-context.tsx';
import { fakeServer } from '../../testing/fake-server.ts';
import type { FakeServer } from '../../testing/fake-server.ts';
import { roomFacts, sampleEvents, sampleView } from '../../testing/sample-session.ts';
import JuryPage from './jury-page.tsx';

const facts: readonly SessionFact[] = [
  ...roomFacts,
  { type: 'entretien.termine', data: { comment: 'depart', conditions: null } },
  {
    type: 'autoevaluation.faite',
    data: { niveaux: [], reussi: '', a_refaire: '', objectif_atteint: null },
  },
  { type: 'jury.question', data: { id: 'q1', texte: 'Quel était votre objectif ?' } },
];

let server: FakeServer;

beforeEach(() => {
  localStorage.clear();
  server = fakeServer(sampleView(facts));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const openExchange = async (): Promise<HTMLElement> => {
  render(
    <SessionProvider id="s1" otherwise={() => null}>
      <JuryPage />
    </SessionProvider>,
  );
  return screen.findByLabelText(/Quel était votre objectif/);
};

describe('the exchange with the jury', () => {
  it('[A2] gives back an answer that was refused', async () => {
    server.refuses = true;
    await userEvent.type(await openExchange(), 'Vendre');
    await userEvent.click(screen.getByRole('button', { name: 'Répondre' }));
    expect(await screen.findByLabelText(/Quel était votre objectif/)).toHaveProperty(
      'value',
      'Vendre',
    );
  });

  it('asks one question at a time, then lets the candidate go', async () => {
    server.answer = () =>
      Promise.resolve({
        t: 0,
        horloge_en_marche: false,
        events: sampleEvents(
          [{ type: 'jury.reponse', data: { id: 'q1', texte: 'Vendre' } }],
          facts.length,
        ),
      });
    await userEvent.type(await openExchange(), 'Vendre');
    await userEvent.click(screen.getByRole('button', { name: 'Répondre' }));
    await screen.findByText(/Le jury n’a plus de question/);
    await userEvent.click(screen.getByRole('button', { name: 'Recevoir ma copie' }));
    await waitFor(() => expect(server.received.at(-1)?.commande.type).toBe('terminer_echange'));
  });
});
