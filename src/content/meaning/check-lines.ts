import type { Finding, Path } from '../finding.ts';
import type { ScenarioDraft } from '../scenario-draft.ts';
import { excerpt, quoted, quotedList } from '../text/french.ts';
import { nearest } from '../text/nearest.ts';
import { placeholdersFor, placesFor } from './placeholders.ts';
import { replyLists } from './reply-lists.ts';

const LONGEST = 400;

/** Lines short enough to be said, whose `{…}` the engine can fill. */
export function checkLines(draft: ScenarioDraft): Finding[] {
  return replyLists(draft).flatMap(({ path, replies }) =>
    replies.flatMap(({ dit, jeu }, index): Finding[] => {
      const at = [...path, index];
      const long: Finding[] =
        dit.length <= LONGEST
          ? []
          : [
              {
                code: 'replique-longue',
                niveau: 'avertissement',
                path: [...at, 'dit'],
                message: `Cette réplique compte ${dit.length} caractères : à l’oral, c’est un discours.`,
                remede: `Restez sous ${LONGEST} caractères, ou répartissez les informations entre plusieurs répliques.`,
              },
            ];
      const known = placeholdersFor(path);
      const tokens = [
        ...strangeTokens(dit, [...at, 'dit'], known),
        ...strangeTokens(jeu ?? '', [...at, 'jeu'], []),
      ];
      return [...long, ...tokens];
    }),
  );
}

function strangeTokens(text: string, path: Path, known: readonly string[]): Finding[] {
  const unknown = (text.match(/\{[^{}]*\}/g) ?? []).filter((token) => !known.includes(token));
  return [...new Set(unknown)].map((token) => ({
    code: 'jeton-inconnu',
    niveau: 'erreur',
    path,
    message: `${quoted(excerpt(token, 40))} ne sera remplacé par rien ici : il s’afficherait tel quel.`,
    remede: mend(token, known),
  }));
}

function mend(token: string, known: readonly string[]): string {
  const meant = nearest(token, known);
  if (meant !== null) return `Vouliez-vous dire ${quoted(meant)} ?`;
  const places = placesFor(token);
  if (places.length > 0)
    return `Ce jeton ne sert que dans ${quotedList(places, 'et')} : écrivez ici le mot lui-même.`;
  if (known.length === 0) return 'Écrivez le mot lui-même, sans accolades.';
  return `Les jetons possibles ici sont ${quotedList(known, 'et')}.`;
}
