import type { CriterionResult } from '#engine/domain/evaluation.ts';

/** From a line of the grid to what its level rests on: opens the passages, and goes there. */
export function GroundsLink({ criterion, code }: { criterion: CriterionResult; code: string }) {
  const { id, preuves, mesures } = criterion;
  const passages = preuves.length;
  const words = [
    passages === 0 ? '' : `${String(passages)} ${passages > 1 ? 'passages' : 'passage'}`,
    mesures.length === 0
      ? ''
      : `${String(mesures.length)} ${mesures.length > 1 ? 'mesures' : 'mesure'}`,
  ].filter((part) => part !== '');
  if (words.length === 0) return null;
  return (
    <a
      className="grille-preuves"
      href={`#preuves-${id}`}
      onClick={() => {
        // Not every browser opens what a link leads into.
        const passage = document.querySelector(`#preuves-${CSS.escape(id)} details`);
        passage?.setAttribute('open', '');
      }}
    >
      <span className="lecteur-seul">
        Ce qui fonde {code}
        {'\u202f'}:{' '}
      </span>
      {words.join(', ')}
    </a>
  );
}
