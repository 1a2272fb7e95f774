import { describe, expect, it } from 'vitest';
import { fact } from '#engine/domain/session-event.ts';
import { sale, SITUATION } from '#tests/scoring/sale.ts';
import { readSale } from '../read-sale.ts';
import { decisiveMoments } from './decisive-moments.ts';

describe('decisiveMoments', () => {
  it('[S18] tells the best turn, the worst, and the one where the sale was decided, in order', () => {
    const log = sale()
      .says('Chez Cofalys, ils cassent tout.', ['denigrer'])
      .hears('Ah bon.')
      .says('Donc quatre pannes, c’est bien ça ?', ['reformuler', 'demander_accord'])
      .hears('Oui, exactement.')
      .says('On signe ?', ['conclure'])
      .hears('D’accord, on signe.', { type: 'accepter', conditions: {} })
      .log();
    const moments = decisiveMoments(readSale(log, SITUATION));
    expect(moments.map(({ tour, favorable, titre }) => [tour, favorable, titre])).toEqual([
      [1, false, 'Un concurrent dénigré'],
      [2, true, 'Une reformulation validée'],
      [3, true, 'Là où la vente s’est décidée'],
    ]);
    expect(moments[0]).toMatchObject({ t: 0, citation: 'Chez Cofalys, ils cassent tout.' });
  });

  it('[S18] tells where a sale was lost', () => {
    const log = sale()
      .says('Signez ce soir.', ['conclure', 'pression'])
      .hears('Non.', { type: 'replique', situation: 'refus' })
      .happens(() => fact('entretien.termine', { comment: 'refus', conditions: null }))
      .log();
    const [only, ...others] = decisiveMoments(readSale(log, SITUATION));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ tour: 1, favorable: false, titre: 'Là où la vente s’est perdue' });
  });

  it('[S18] has nothing to tell of an empty sale', () => {
    expect(decisiveMoments(readSale([], SITUATION))).toEqual([]);
  });
});
