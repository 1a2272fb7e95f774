import type { Command } from './command.ts';

/** A command by its name; its code is loaded when it is called, so that the others cost nothing. */
interface Entry {
  readonly nom: string;
  readonly resume: string;
  readonly load: () => Promise<Command>;
}

/** The commands, in the order of the help. */
export const COMMANDS: readonly Entry[] = [
  {
    nom: 'valider',
    resume: 'vérifie des situations et des grilles',
    load: async () => (await import('./commands/valider.ts')).valider,
  },
  {
    nom: 'jouer',
    resume: 'joue un entretien, vous-même ou un candidat simulé',
    load: async () => (await import('./commands/jouer.ts')).jouer,
  },
  {
    nom: 'analyser',
    resume: 'annote les actes de vente d’un dialogue',
    load: async () => (await import('./commands/analyser.ts')).analyser,
  },
  {
    nom: 'noter',
    resume: 'évalue un journal ou un dialogue, preuves à l’appui',
    load: async () => (await import('./commands/noter.ts')).noter,
  },
  {
    nom: 'rejouer',
    resume: 'vérifie un journal et montre l’entretien à un instant',
    load: async () => (await import('./commands/rejouer.ts')).rejouer,
  },
];
