import { MOODS } from '#engine/domain/moods.ts';
import { REQUIRED_SITUATIONS } from '#engine/domain/reply-situations.ts';
import type { Finding } from '../finding.ts';
import type { ScenarioDraft } from '../scenario-draft.ts';
import { quotedList } from '../text/french.ts';
import { replyLists } from './reply-lists.ts';

/** Moods in which the client still talks: when all is broken off, he only says why, and leaves. */
const TALKATIVE = MOODS.filter((mood) => mood !== 'rompue');

/** The client is never left without words: every situation has lines, and lines for every mood. */
export function checkSituations(draft: ScenarioDraft): Finding[] {
  const { repliques } = draft;
  const missing =
    repliques === undefined
      ? []
      : REQUIRED_SITUATIONS.filter((name) => repliques[name] === undefined);
  const findings = replyLists(draft).flatMap(({ path, replies }): Finding[] => {
    const moods = new Set(replies.map(({ humeur }) => humeur));
    const uncovered = TALKATIVE.filter((mood) => !moods.has(mood));
    if (moods.has(undefined) || uncovered.length === 0 || path[1] === 'rupture') return [];
    return [
      {
        code: 'replique-sans-repli',
        niveau: 'avertissement',
        path,
        cible: 'cle',
        message: `Toutes ces répliques sont liées à une humeur, et aucune ne convient à l’humeur ${quotedList(uncovered, 'ou')} : le client parlerait à contretemps.`,
        remede: 'Ajoutez une réplique sans « humeur », qui convient à toutes.',
      },
    ];
  });
  if (missing.length > 0) {
    findings.unshift({
      code: 'situation-manquante',
      niveau: 'erreur',
      path: ['repliques'],
      cible: 'cle',
      message:
        missing.length === 1
          ? `Le client n’a pas de mots pour la situation ${quotedList(missing, 'et')}.`
          : `Le client n’a pas de mots pour ${missing.length} situations : ${quotedList(missing, 'et')}.`,
      remede: `Ajoutez sous « repliques » ${missing.length === 1 ? 'cette clé' : 'chacune de ces clés'}, avec au moins une réplique.`,
    });
  }
  return findings;
}
