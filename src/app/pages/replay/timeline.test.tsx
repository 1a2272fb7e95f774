import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stateAt } from '#engine/replay/state-at.ts';
import { clientLine, roomFacts, sampleEvents } from '../../testing/sample-session.ts';
import { interviewOf } from './interview-of.ts';
import { Timeline } from './timeline.tsx';
import { usePlayhead } from './use-playhead.ts';

const events = sampleEvents([
  ...roomFacts,
  { type: 'candidat.a_parle', data: { tour: 1, texte: 'Un', source: 'clavier' }, t: 10_000 },
  { type: 'client.a_parle', data: clientLine(1, 'Deux'), t: 10_000 },
  { type: 'candidat.a_parle', data: { tour: 2, texte: 'Trois', source: 'clavier' }, t: 60_000 },
  { type: 'client.a_parle', data: clientLine(2, 'Quatre'), t: 60_000 },
  { type: 'entretien.termine', data: { comment: 'depart', conditions: null }, t: 90_000 },
]);
const reel = interviewOf(events);
const scenario = { client: { humeur: { confiance: 5, patience: 5 } }, besoins: [], objections: [] };

function Table() {
  const playhead = usePlayhead(reel, null);
  const { script } = stateAt(events, playhead.seq);
  return (
    <>
      <p data-testid="dernier">{script.at(-1)?.texte ?? 'rien'}</p>
      <Timeline reel={reel} playhead={playhead} scenario={scenario} />
    </>
  );
}

describe('the playhead', () => {
  it('[A9] is stepped by event, by turn and to both ends with the keyboard', () => {
    render(<Table />);
    const head = screen.getByLabelText('Tête de lecture');
    const last = (): string => screen.getByTestId('dernier').textContent;
    const press = (key: string): string => {
      fireEvent.keyDown(head, { key });
      return last();
    };
    expect(last()).toBe('Entrez, je vous en prie.');
    expect(press('ArrowLeft')).toBe('rien');
    expect(press('ArrowRight')).toBe('Entrez, je vous en prie.');
    expect(press('ArrowRight')).toBe('Un');
    expect(press('ArrowRight')).toBe('Deux');
    expect(press('ArrowLeft')).toBe('Un');
    expect(press('PageDown')).toBe('Quatre');
    expect(press('PageUp')).toBe('Deux');
    expect(press('Home')).toBe('rien');
    expect(press('End')).toBe('Quatre');
    expect(head.getAttribute('aria-valuetext')).toBe('1:30, tour 2');
  });

  it('[A9] goes to the instant it is dragged to', () => {
    render(<Table />);
    const head = screen.getByLabelText('Tête de lecture');
    fireEvent.change(head, { target: { value: '59000' } });
    expect(screen.getByTestId('dernier').textContent).toBe('Deux');
  });
});
