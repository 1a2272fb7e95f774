import type { ScenarioObjection } from '#engine/domain/scenario.ts';
import type { Finding } from '../finding.ts';
import { quoted } from '../text/french.ts';

/** Objections that wait for one another: none would ever come. Each circle is reported once. */
export function findCycles(objections: readonly ScenarioObjection[]): Finding[] {
  const after = new Map(objections.map(({ id, quand }) => [id, quand.apres_objection]));
  const reported = new Set<string>();
  return objections.flatMap(({ id }, index): Finding[] => {
    const circle = [id];
    let next = after.get(id);
    while (next !== undefined && !circle.includes(next)) {
      circle.push(next);
      next = after.get(next);
    }
    if (next !== id || reported.has(id)) return [];
    for (const member of circle) reported.add(member);
    return [
      {
        code: 'cycle-objections',
        niveau: 'erreur',
        path: ['objections', index, 'quand', 'apres_objection'],
        message:
          circle.length === 1
            ? 'Cette objection s’attend elle-même : elle ne viendra jamais.'
            : `Ces objections s’attendent l’une l’autre : ${[...circle, id].map(quoted).join(' après ')}. Aucune ne viendra jamais.`,
        remede:
          circle.length === 1
            ? 'Retirez cette ligne.'
            : 'Retirez « apres_objection » de l’une d’elles.',
      },
    ];
  });
}
