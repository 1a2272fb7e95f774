import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionProvider } from '../../state/session-context.tsx';
import { fakeServer } from '../../testing/fake-server.ts';
import type { FakeServer } from '../../testing/fake-server.ts';
import { deskFacts, sampleView } from '../../testing/sample-session.ts';
import PreparationPage from './preparation-page.tsx';

let server: FakeServer;

beforeEach(() => {
  localStorage.clear();
  server = fakeServer(sampleView(deskFacts));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const openDesk = () => {
  const { unmount } = render(
    <SessionProvider id="s1" otherwise={() => null}>
      <PreparationPage />
    </SessionProvider>,
  );
  return unmount;
};
const received = () => server.received.map(({ commande }) => commande);

describe('the desk', () => {
  it('[A6] saves a tool after a pause, whole, and says so', async () => {
    openDesk();
    await userEvent.type(await screen.findByLabelText('Objectif chiffré, daté'), 'Deux machines');
    expect(screen.getByText('On enregistre…')).toBeDefined();
    expect(await screen.findByText('Enregistré', {}, { timeout: 3000 })).toBeDefined();
    const notes = received();
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({
      type: 'noter_preparation',
      note: { outil: 'objectifs', contenu: { quantitatif: 'Deux machines', repli: '' } },
    });
  });

  it('[A6] sends what is not saved yet before entering the room', async () => {
    openDesk();
    await userEvent.type(await screen.findByLabelText('Objectif de repli'), 'Un essai');
    await userEvent.click(screen.getByRole('button', { name: 'Entrer dans la salle' }));
    await waitFor(() =>
      expect(received().map(({ type }) => type)).toEqual([
        'noter_preparation',
        'commencer_entretien',
      ]),
    );
  });

  it('[A2] finds again what was written just before the page was closed', async () => {
    const close = openDesk();
    server.silent = true;
    await userEvent.type(await screen.findByLabelText('Coût'), '4 %');
    close();
    server.silent = false;
    openDesk();
    expect(await screen.findByLabelText('Coût')).toHaveProperty('value', '4 %');
    await waitFor(() => expect(received()).toHaveLength(1), { timeout: 3000 });
  });

  it('[A6] adds a row when the last one is begun', async () => {
    openDesk();
    await screen.findByLabelText('Coût');
    expect(screen.queryByLabelText('Ma question, question 2')).toBeNull();
    await userEvent.type(screen.getByLabelText('Ma question, question 1'), 'Qui décide ?');
    expect(screen.getByLabelText('Ma question, question 2')).toBeDefined();
  });
});
