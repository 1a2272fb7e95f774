import { ACTS, type Act } from '#engine/domain/acts.ts';
import { THEMES, type Theme } from '#engine/domain/themes.ts';

/** An act with, for a question, its themes. */
export interface Label {
  readonly act: Act;
  readonly themes: readonly Theme[];
}

const isAct = (word: string): word is Act => ACTS.some((act) => act === word);
const isTheme = (word: string): word is Theme => THEMES.some((theme) => theme === word);

/** Reads an act as it is marked: « question_ouverte:besoin+delai ». `fail` is told why it cannot be. */
export function readLabel(label: string, fail: (why: string) => never): Label {
  const [act = '', list = ''] = label.split(':');
  if (!isAct(act)) return fail(`l’acte « ${act} » n’est pas dans le guide`);
  const themes = list
    .split('+')
    .filter((theme) => theme !== '')
    .map((theme) =>
      isTheme(theme) ? theme : fail(`le thème « ${theme} » n’est pas dans le guide`),
    );
  return { act, themes };
}
