import { type Act, FAULTS } from '#engine/domain/acts.ts';
import type { Finding } from '../finding.ts';
import type { ScenarioDraft } from '../scenario-draft.ts';
import { quoted, quotedList } from '../text/french.ts';

const FAULTY: ReadonlySet<Act> = new Set(FAULTS);

/** Objections that nothing a good seller does can lift. */
export function checkLifting({ objections }: ScenarioDraft): Finding[] {
  return (objections ?? []).flatMap(({ id, levee_par: { actes } }, index): Finding[] => {
    const faults = actes.filter((act) => FAULTY.has(act));
    if (faults.length === 0) return [];
    return [
      {
        code: 'objection-tenace',
        niveau: 'erreur',
        path: ['objections', index, 'levee_par', 'actes'],
        message: `Rien de bon ne peut lever l’objection ${quoted(id)} : elle demande ${quotedList(faults, 'et')}, qui est une faute.`,
        remede:
          'Retirez cet acte ; pour lever un doute, on attend par exemple questionner_objection et repondre_objection.',
      },
    ];
  });
}
