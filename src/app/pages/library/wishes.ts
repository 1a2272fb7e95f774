import type { ScenarioCard } from '#wire/scenario-card.ts';

/** What the visitor looks for; an empty word means no wish. */
export interface Wishes {
  readonly epreuve: string;
  readonly canal: string;
  readonly difficulte: string;
  readonly langue: string;
}

export const NO_WISH: Wishes = { epreuve: '', canal: '', difficulte: '', langue: '' };

/** The situations that answer every wish, in the catalogue's order. */
export function matching(all: readonly ScenarioCard[], wishes: Wishes): readonly ScenarioCard[] {
  return all.filter(
    (card) =>
      (wishes.epreuve === '' || card.epreuves.includes(wishes.epreuve)) &&
      (wishes.canal === '' || card.canal === wishes.canal) &&
      (wishes.difficulte === '' || String(card.difficulte) === wishes.difficulte) &&
      (wishes.langue === '' || card.langue === wishes.langue),
  );
}
