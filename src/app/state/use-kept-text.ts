import { useState } from 'react';
import { keep, recall } from './local-memory.ts';

/** A text in a field, kept in this browser at every key stroke under `key`. */
export function useKeptText(key: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => recall(key) ?? '');
  return [
    text,
    (next) => {
      setText(next);
      keep(key, next);
    },
  ];
}
