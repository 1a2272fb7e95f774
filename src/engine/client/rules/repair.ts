import { reply, type Rule } from '../rule.ts';

/** Not understood, off topic, rude: the client mends the talk before anything else. */
export const repair: Rule = {
  nom: 'réparer',
  decide({ analysis, does, treated, pending }) {
    if (analysis.lecture === 'incompris')
      return reply('incompris', 'Le client n’a pas compris ce tour.');
    if (analysis.lecture === 'hors_sujet')
      return reply('hors_sujet', 'Ce tour n’a pas de rapport avec l’entretien.');
    if (does('denigrer')) return reply('denigrement', 'Le candidat dénigre un concurrent.');
    if (does('contredire')) {
      const kept = treated ?? pending.at(-1);
      return kept === undefined
        ? reply('contredit', 'Le candidat contredit le client.')
        : {
            intention: { type: 'maintenir_objection', objection: kept.id },
            raison: 'L’objection est balayée au lieu d’être traitée : elle reste entière.',
            suite: false,
          };
    }
    if (does('pression')) return reply('pression', 'Le candidat exerce une pression.');
    if (does('familiarite'))
      return reply('familiarite', 'Le ton est trop familier pour ce client.');
    return null;
  },
};
