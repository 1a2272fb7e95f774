import { REPLY_SITUATIONS } from '#engine/domain/reply-situations.ts';
import type { Reply } from '#engine/domain/scenario.ts';
import type { Path } from '../finding.ts';
import type { ScenarioDraft } from '../scenario-draft.ts';

/** Lines among which the client chooses at one moment. */
export interface ReplyList {
  readonly path: Path;
  readonly replies: readonly Reply[];
}

/** Every list of lines of the sound sections, in the order of the format. */
export function replyLists({ besoins, objections, repliques }: ScenarioDraft): ReplyList[] {
  const needs = (besoins ?? []).flatMap((need, index) =>
    (['indice', 'reponse', 'profondeur'] as const).map((key) => ({
      path: ['besoins', index, key],
      replies: need[key],
    })),
  );
  const doubts = (objections ?? []).flatMap((objection, index) =>
    (['formulations', 'precisions', 'levees', 'maintiens'] as const).map((key) => ({
      path: ['objections', index, key],
      replies: objection[key],
    })),
  );
  const situations = REPLY_SITUATIONS.flatMap((key) => {
    const replies = repliques?.[key];
    return replies === undefined ? [] : [{ path: ['repliques', key], replies }];
  });
  return [...needs, ...doubts, ...situations];
}
