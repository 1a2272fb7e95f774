import { useEffect, useRef, useState } from 'react';
import type { Preparation, PreparationNote, PreparationTool } from '#engine/domain/preparation.ts';
import { keep, recallJson } from '../../state/local-memory.ts';
import { useSession } from '../../state/session-context.tsx';

const PAUSE = 700;

/** Whether what a tool holds is on the server. */
export type SaveState = 'vide' | 'en_cours' | 'ici' | 'enregistre';

/** The preparation as it is written: saved by itself after a pause, kept here until it is. */
export interface Notes {
  readonly preparation: Preparation;
  readonly write: (note: PreparationNote) => void;
  readonly saveState: (outil: PreparationTool) => SaveState;
  /** Sends at once what still waits for the pause. */
  readonly flush: () => void;
}

type Waiting = Readonly<Partial<Record<PreparationTool, PreparationNote>>>;

/** The notes of the session of the page. */
export function useNotes(): Notes {
  const { session, send, pending, line } = useSession();
  const place = `notes.${session.id}`;
  const [waiting, setWaiting] = useState<Waiting>(() => recallJson(place, isWaiting, {}));
  const [preparation, setPreparation] = useState<Preparation>(() =>
    Object.values(waiting).reduce(withNote, session.state.preparation),
  );
  const toSend = useRef(waiting);
  toSend.current = waiting;

  const flush = (): void => {
    for (const note of Object.values(toSend.current)) send({ type: 'noter_preparation', note });
    toSend.current = {};
    setWaiting({});
  };
  const latestFlush = useRef(flush);
  latestFlush.current = flush;

  useEffect(() => {
    const empty = Object.keys(waiting).length === 0;
    keep(place, empty ? '' : JSON.stringify(waiting));
    if (empty) return;
    const timer = setTimeout(() => latestFlush.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [waiting, place]);

  return {
    preparation,
    write: (note) => {
      setPreparation((before) => withNote(before, note));
      setWaiting((before) => ({ ...before, [note.outil]: note }));
    },
    saveState: (outil) => {
      const onItsWay = pending.some(
        ({ commande }) => commande.type === 'noter_preparation' && commande.note.outil === outil,
      );
      if (onItsWay || waiting[outil] !== undefined)
        return line === 'hors_ligne' ? 'ici' : 'en_cours';
      return preparation[outil] === undefined ? 'vide' : 'enregistre';
    },
    flush,
  };
}

function withNote(preparation: Preparation, note: PreparationNote): Preparation {
  return { ...preparation, [note.outil]: note.contenu };
}

function isWaiting(value: unknown): value is Waiting {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(
      (note: unknown) =>
        typeof note === 'object' && note !== null && 'outil' in note && 'contenu' in note,
    )
  );
}
