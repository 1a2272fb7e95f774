import type { Finding, Path } from '../finding.ts';
import { pathInWords } from '../path-in-words.ts';
import type { ScenarioDraft } from '../scenario-draft.ts';
import { quoted } from '../text/french.ts';
import { replyLists } from './reply-lists.ts';

/** Below this number of words, the same line may well serve in two situations: « Je vois. » */
const COMMON = 5;

/** Lines written twice: in one list always, elsewhere when long enough to be noticed. */
export function checkRepeatedLines(draft: ScenarioDraft): Finding[] {
  const first = new Map<string, Path>();
  return replyLists(draft).flatMap(({ path, replies }) =>
    replies.flatMap(({ dit }, index): Finding[] => {
      const at = [...path, index];
      const words = dit.toLowerCase().match(/[\p{L}\p{N}{}]+/gu) ?? [];
      const text = words.join(' ');
      const key = words.length < COMMON ? `${path.join('.')} ${text}` : text;
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, at);
        return [];
      }
      return [
        {
          code: 'replique-en-double',
          niveau: 'avertissement',
          path: at,
          message: `Cette réplique est déjà écrite en ${quoted(pathInWords(null, before))}.`,
          remede: 'Variez-la, ou supprimez-la : le client paraîtrait se répéter.',
        },
      ];
    }),
  );
}
