import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recallQueue } from '../../state/queued-command.ts';
import { SessionProvider } from '../../state/session-context.tsx';
import { fakeServer } from '../../testing/fake-server.ts';
import type { FakeServer } from '../../testing/fake-server.ts';
import {
  clientLine,
  roomFacts,
  sampleEvents,
  sampleView,
  WELCOME,
} from '../../testing/sample-session.ts';
import RoomPage from './room-page.tsx';

let server: FakeServer;

beforeEach(() => {
  localStorage.clear();
  server = fakeServer(sampleView(roomFacts));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const openRoom = async (): Promise<HTMLElement> => {
  render(
    <SessionProvider id="s1" otherwise={() => null}>
      <RoomPage />
    </SessionProvider>,
  );
  return screen.findByLabelText('Ce que vous dites à madame Caradec');
};
const script = (): string[] =>
  [...document.querySelectorAll('.replique-texte')].map(({ textContent }) => textContent);
const reply = (texte: string) => ({
  t: 1000,
  horloge_en_marche: true,
  events: sampleEvents(
    [
      { type: 'candidat.a_parle', data: { tour: 1, texte: 'Bonjour', source: 'clavier' } },
      { type: 'client.a_parle', data: clientLine(1, texte) },
    ],
    roomFacts.length,
  ),
});

describe('the room', () => {
  it('[A1] shows the candidate’s words at once, before the server has answered', async () => {
    let release = (): void => undefined;
    server.answer = () =>
      new Promise((resolve) => {
        release = () => resolve(reply('Bonjour à vous.'));
      });
    const field = await openRoom();
    await userEvent.type(field, 'Bonjour{Enter}');
    expect(script()).toEqual([WELCOME, 'Bonjour']);
    expect(field).toHaveProperty('value', '');
    expect(await screen.findByText('réfléchit')).toBeDefined();
    release();
    await waitFor(() => expect(script()).toEqual([WELCOME, 'Bonjour', 'Bonjour à vous.']));
    expect(screen.queryByText('réfléchit')).toBeNull();
  });

  it('[A1] goes to the line with Shift and Enter, and says nothing empty', async () => {
    const field = await openRoom();
    await userEvent.type(field, '{Enter}   {Enter}');
    await userEvent.type(field, 'un{Shift>}{Enter}{/Shift}deux');
    expect(field).toHaveProperty('value', '   un\ndeux');
    expect(server.received).toEqual([]);
  });

  it('[A2] keeps what is not said yet', async () => {
    await userEvent.type(await openRoom(), 'Je voulais vous');
    expect(localStorage.getItem('palabre.parole.s1')).toBe('Je voulais vous');
  });

  it('[A3] keeps what nobody heard, and says it once, with the same key, when somebody answers', async () => {
    const field = await openRoom();
    server.silent = true;
    await userEvent.type(field, 'Bonjour{Enter}');
    expect(await screen.findByText(/Connexion perdue/)).toBeDefined();
    expect(script()).toEqual([WELCOME, 'Bonjour']);
    const kept = recallQueue('s1');
    expect(kept).toMatchObject([{ commande: { type: 'parler', texte: 'Bonjour' } }]);
    server.silent = false;
    server.answer = () => Promise.resolve(reply('Bonjour à vous.'));
    dispatchEvent(new Event('online'));
    await waitFor(() => expect(script()).toEqual([WELCOME, 'Bonjour', 'Bonjour à vous.']));
    expect(server.received).toEqual(kept);
    expect(recallQueue('s1')).toEqual([]);
  });

  it('[A2] gives back what was refused, to be mended', async () => {
    const field = await openRoom();
    server.refuses = true;
    await userEvent.type(field, 'Trop long{Enter}');
    expect(await screen.findByText(/Votre réplique est trop longue/)).toBeDefined();
    expect(field).toHaveProperty('value', 'Trop long');
    expect(script()).toEqual([WELCOME]);
    server.refuses = false;
    server.answer = () => Promise.resolve(reply('Bonjour à vous.'));
    await userEvent.type(field, '{Enter}');
    await waitFor(() => expect(script().at(-1)).toBe('Bonjour à vous.'));
    expect(screen.queryByText(/Votre réplique est trop longue/)).toBeNull();
  });

  it('[A4] shows markup as text', async () => {
    const field = await openRoom();
    server.answer = () => new Promise(() => undefined);
    await userEvent.type(field, '<b>gras</b>{Enter}');
    expect(script().at(-1)).toBe('<b>gras</b>');
    expect(document.querySelector('.replique b')).toBeNull();
  });

  it('[A8] stays to show how it ended, with the way out in hand', async () => {
    const field = await openRoom();
    const last = reply('Marché conclu.');
    const end = sampleEvents(
      [{ type: 'entretien.termine', data: { comment: 'accord', conditions: {} } }],
      roomFacts.length + 2,
    );
    server.answer = () => Promise.resolve({ ...last, events: [...last.events, ...end] });
    await userEvent.type(field, 'Bonjour{Enter}');
    const way = await screen.findByRole('link', { name: 'Passer à l’autoévaluation' });
    expect(document.activeElement).toBe(way);
    expect(script().at(-1)).toBe('Marché conclu.');
    expect(screen.getByText(/Accord conclu/)).toBeDefined();
    expect(screen.queryByLabelText(/Ce que vous dites/)).toBeNull();
  });

  it('[A8] at the end of time says so, and that the words being written do not count', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const minutes = 20 * 60_000;
    server = fakeServer(sampleView(roomFacts, minutes - 2000));
    server.answer = ({ type }) =>
      Promise.resolve({
        t: minutes,
        horloge_en_marche: false,
        events:
          type === 'regarder_l_heure'
            ? sampleEvents(
                [
                  { type: 'client.a_parle', data: clientLine(0, 'Je dois vous laisser.') },
                  { type: 'entretien.termine', data: { comment: 'temps', conditions: null } },
                ],
                roomFacts.length,
              )
            : [],
      });
    const field = await openRoom();
    fireEvent.change(field, { target: { value: 'Je voulais encore vous' } });
    expect(server.received).toEqual([]);
    await act(() => vi.advanceTimersByTimeAsync(2500));
    expect(server.received.map(({ commande }) => commande)).toEqual([{ type: 'regarder_l_heure' }]);
    expect(script().at(-1)).toBe('Je dois vous laisser.');
    const said = document.querySelector('.sortie [role="status"]')?.textContent;
    expect(said).toContain('Fin du temps imparti');
    expect(said).toMatch(/n’a pas été dit et ne compte pas.*Je voulais encore vous/);
    const way = screen.getByRole('link', { name: 'Passer à l’autoévaluation' });
    expect(document.activeElement).toBe(way);
    expect(screen.queryByRole('button', { name: /Quitter/ })).toBeNull();
    fireEvent.click(way);
    expect(localStorage.getItem('palabre.parole.s1')).toBeNull();
  });

  it('[A1] tells a screen reader what the client says', async () => {
    await openRoom();
    const live = document.querySelector('.piece > [aria-live="polite"]');
    expect(live?.textContent).toContain(WELCOME);
  });
});
