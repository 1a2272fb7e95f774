import { describe, expect, it } from 'vitest';
import { fact } from '#engine/domain/session-event.ts';
import { sale, SITUATION } from '#tests/scoring/sale.ts';
import { readSale } from './read-sale.ts';

describe('readSale', () => {
  it('[S1] digests an empty log and every prefix of a log', () => {
    const log = sale()
      .hears('Bonjour.')
      .says('Bonjour.', ['saluer'])
      .hears('Je vous écoute.')
      .log();
    for (let length = 0; length <= log.length; length += 1) {
      const { tours } = readSale(log.slice(0, length), SITUATION);
      expect(tours.length).toBe(length >= 2 ? 1 : 0);
    }
    const [turn] = readSale(log, SITUATION).tours;
    expect(turn).toMatchObject({ tour: 1, rang: 0, avant: 'Bonjour.', reponse: 'Je vous écoute.' });
    expect(readSale(log.slice(0, 2), SITUATION).tours[0]).toMatchObject({
      analyse: null,
      accueil: null,
    });
  });

  it('[S2] prefers what the client decided to what his words say', () => {
    const validated = { type: 'replique', situation: 'reformulation_corrigee' } as const;
    const played = sale()
      .says('Donc six postes ?', ['reformuler'])
      .hears('Oui, d’accord.', validated);
    expect(readSale(played.log(), SITUATION).tours[0]?.accueil).toBe('refus');
    const elsewhere = sale().says('Donc six postes ?', ['reformuler']).hears('Oui, d’accord.');
    expect(readSale(elsewhere.log(), SITUATION).tours[0]?.accueil).toBe('accord');
  });

  it('[S3] gathers the life of an objection from the facts and from the acts', () => {
    const log = sale()
      .says('139 € par mois.', ['annoncer_prix'])
      .happens((tour) => fact('objection.soulevee', { tour, id: 'duree' }))
      .hears('Quatre ans, c’est trop long.')
      .says(
        'Je comprends. Qu’est-ce qui vous gêne ?',
        ['accueillir_objection', 'questionner_objection'],
        {
          objection: 'duree',
        },
      )
      .hears('Être attachée.')
      .says('Le contrat s’arrête seul. Rassurée ?', ['repondre_objection', 'verifier_objection'], {
        objection: 'duree',
      })
      .happens((tour) => fact('objection.levee', { tour, id: 'duree' }))
      .hears('Oui, ça va.')
      .log();
    expect(readSale(log, SITUATION).objections).toEqual([
      {
        id: 'duree',
        soulevee: 1,
        accueillie: 2,
        questionnee: 2,
        traitee: 3,
        verifiee: 3,
        levee: 3,
        maintenue: null,
        contredite: null,
        tours: [2, 3],
      },
    ]);
  });

  it('[S3] joins the turns that follow each other about a foreign objection', () => {
    const log = sale()
      .says('Je comprends.', ['accueillir_objection'])
      .hears('Et alors ?')
      .says('Nous les reprenons.', ['repondre_objection'])
      .hears('Mmh.')
      .says('Bonne question.', ['question_fermee'])
      .says('Mais non.', ['contredire'])
      .log();
    const lives = readSale(log, SITUATION).objections;
    expect(lives.map(({ id, tours }) => [id, tours])).toEqual([
      ['autre-1', [1, 2]],
      ['autre-4', [4]],
    ]);
  });

  it('[S4] in a sale played elsewhere, forgets an objection nobody heard and that does not sound like one', () => {
    const raised = (texte: string) =>
      sale()
        .says('Bonjour.', ['saluer'])
        .happens((tour) => fact('objection.soulevee', { tour, id: 'duree' }))
        .hears(texte)
        .says('Voici la fiche.', ['caracteristique'])
        .log();
    expect(readSale(raised('On signe en juin, en général.'), SITUATION).objections).toEqual([]);
    expect(
      readSale(raised('Quatre ans, c’est trop long pour nous.'), SITUATION).objections,
    ).toHaveLength(1);
  });
});
