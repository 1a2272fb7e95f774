import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '#engine/domain/command.ts';
import { TestApp } from './test-app.ts';

const step = fc.oneof(
  fc.record({
    kind: fc.constant('command' as const),
    command: fc.constantFrom<Command>(
      { type: 'commencer_preparation' },
      { type: 'commencer_entretien' },
      { type: 'parler', texte: 'Bonjour Madame Faure.', source: 'clavier' },
      { type: 'parler', texte: 'Quels délais attendez-vous de nous ?', source: 'voix' },
      { type: 'parler', texte: 'Je vous propose 3 % de remise.', source: 'clavier' },
      { type: 'parler', texte: '', source: 'clavier' },
      { type: 'remplir_commande', champs: { quantite: 3 } },
      { type: 'quitter' },
      { type: 'regarder_l_heure' },
      {
        type: 'rendre_autoevaluation',
        niveaux: [],
        reussi: '',
        a_refaire: '',
        objectif_atteint: 'oui',
      },
      { type: 'repondre_jury', id: 'bilan', texte: 'J’ai écouté.' },
      { type: 'terminer_echange' },
    ),
  }),
  fc.record({ kind: fc.constant('wait' as const), seconds: fc.integer({ min: 0, max: 700 }) }),
  fc.record({ kind: fc.constant('absent' as const) }),
  fc.record({ kind: fc.constant('look' as const) }),
);

describe('[S11] what a process holds of a session is a cache', () => {
  it('dropping it at any moment changes nothing that is seen (exam: nothing is written on return)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const app = new TestApp();
        const browser = app.browser();
        const { id } = await browser.create({ mode: 'examen' });
        await browser.command(id, { type: 'commencer_preparation' });
        await browser.command(id, { type: 'commencer_entretien' });
        for (const each of steps) {
          if (each.kind === 'command') await browser.postCommand(id, each.command);
          if (each.kind === 'wait') app.wait(each.seconds);
          if (each.kind === 'absent') await browser.absent(id);
          if (each.kind !== 'look') continue;
          const held = await browser.view(id);
          app.restart();
          expect(await browser.view(id)).toEqual(held);
        }
      }),
      { numRuns: 40, seed: 20260302 },
    );
  });
});
