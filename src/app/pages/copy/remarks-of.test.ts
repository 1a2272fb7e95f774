import { describe, expect, it } from 'vitest';
import type { Evaluation, Evidence } from '#engine/domain/evaluation.ts';
import { markSegments } from './mark-segments.ts';
import { numberOf, remarksOf } from './remarks-of.ts';

const proof = (tour: number, citation: string, remarque: string, favorable = true): Evidence => ({
  tour,
  qui: 'candidat',
  citation,
  remarque,
  favorable,
});
const criterion = (id: string, preuves: readonly Evidence[]) => ({
  id,
  competence: 'C10',
  libelle: '',
  niveau: 1,
  attendu: '',
  preuves,
  mesures: [],
  pour_progresser: null,
  exercice: '',
  jury: null,
});
const evaluation: Evaluation = {
  moteur: '1',
  grille: { id: 'g', titre: '', source: '' },
  note: null,
  sur: 20,
  moments: [],
  marche: null,
  complements: [],
  criteres: [
    criterion('C10-2', [proof(2, 'Comment', 'Question.'), proof(1, 'Bonjour', 'Salue.')]),
    criterion('C10-3', [
      proof(2, 'Comment', 'Question.'),
      proof(2, 'Comment', 'Trop vague.', false),
    ]),
  ],
};
const line = (tour: number, texte: string) => ({ qui: 'candidat', tour, texte }) as const;
const calls = remarksOf(evaluation, [line(1, 'Bonjour'), line(2, 'Alors, Comment faites-vous ?')]);

describe('the calls in the margin', () => {
  it('[A10] are numbered in the order of the play', () => {
    expect(calls.get('candidat 1')?.map(({ numero }) => numero)).toEqual([1]);
    expect(calls.get('candidat 2')?.map(({ numero }) => numero)).toEqual([2]);
  });

  it('[A10] follow the words inside one line, whatever the order of the criteria', () => {
    const texte = 'Je vous entends. Voici le tarif. Cela vous va-t-il ?';
    const later = [
      criterion('C10-1', [proof(1, 'Cela vous va-t-il ?', 'Vérifie.')]),
      criterion('C10-2', [proof(1, 'Ailleurs', 'Introuvable.')]),
      criterion('C10-3', [proof(1, 'Je vous entends.', 'Accueille.')]),
    ];
    const found = remarksOf({ criteres: later, complements: [] }, [line(1, texte)]);
    expect(found.get('candidat 1')?.map(({ citation }) => citation)).toEqual([
      'Je vous entends.',
      'Cela vous va-t-il ?',
      'Ailleurs',
    ]);
    expect(numberOf(found, { qui: 'candidat', tour: 1, citation: 'Cela vous va-t-il ?' })).toBe(2);
    expect(numberOf(found, { qui: null, tour: null, citation: '' })).toBeNull();
  });

  it('[A10] gather what several criteria say of the same words', () => {
    expect(calls.get('candidat 2')?.[0]).toMatchObject({
      favorable: false,
      remarques: [
        { remarque: 'Question.', criteres: ['C10-2', 'C10-3'], favorable: true },
        { remarque: 'Trop vague.', criteres: ['C10-3'], favorable: false },
      ],
    });
  });
});

describe('the words of a line', () => {
  it('[A10] are cut where calls begin and end, and none is lost', () => {
    const segments = markSegments('Alors, Comment faites-vous ?', calls.get('candidat 2') ?? []);
    expect(segments.map(({ texte }) => texte).join('')).toBe('Alors, Comment faites-vous ?');
    expect(segments.map(({ appels }) => appels.length)).toEqual([0, 1, 0]);
    expect(segments[1]?.finissent.map(({ numero }) => numero)).toEqual([2]);
  });

  it('[A10] are found although the corrector cut a long quotation', () => {
    const cut = remarksOf(
      { criteres: [criterion('C10-1', [proof(1, 'Si je résume…', 'Bien.')])], complements: [] },
      [line(1, 'Si je résume ce que vous avez dit')],
    );
    const segments = markSegments('Si je résume ce que vous avez dit', cut.get('candidat 1') ?? []);
    expect(segments.map(({ texte }) => texte)).toEqual(['Si je résume', ' ce que vous avez dit']);
  });

  it('[A10] stay whole when the quoted words are not there', () => {
    expect(markSegments('Autre chose', calls.get('candidat 2') ?? [])).toHaveLength(1);
  });
});
