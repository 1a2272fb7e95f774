import { describe, expect, it } from 'vitest';
import { ACTS, type Act } from '#engine/domain/acts.ts';
import { TECHNIQUES, TECHNIQUE_LABELS } from '#engine/domain/techniques.ts';
import { analyseTurn } from '#engine/language/analyse-turn.ts';
import { readTurn } from '#engine/language/read-turn.ts';
import { findTechniques } from '#engine/language/techniques/find-techniques.ts';
import type { TurnContext } from '#engine/language/turn-context.ts';
import { moments } from './moments.ts';
import { readTechniques } from './read-techniques.ts';

const lines = readTechniques();
const found = lines.map(({ text, context }) =>
  (analyseTurn(text, context).techniques ?? []).map(({ technique }) => technique),
);

/** A moment of the interview, after the client has said something more. */
function after(name: string, client: string): TurnContext {
  const moment = moments[name];
  if (moment === undefined) throw new Error(`moment absent : ${name}`);
  return { ...moment, clientLines: [...moment.clientLines, client] };
}

const opposed = after('objection', 'C’est trop cher, 149 euros par mois pour un vélo.');

/** The techniques of a turn whose acts are given, each with the words it rests on: the acts’ own reading is tested elsewhere. */
function techniquesOf(
  text: string,
  acts: Partial<Record<Act, string>>,
  context: TurnContext = opposed,
): string[] {
  const found = ACTS.flatMap((acte) => {
    const words = acts[acte];
    if (words === undefined) return [];
    const debut = text.indexOf(words);
    if (debut < 0) throw new Error(`« ${words} » n’est pas dans « ${text} »`);
    return [{ acte, debut, fin: debut + words.length, confiance: 0.9, raison: 'essai' }];
  });
  return findTechniques(readTurn(text, context), found).map(({ technique }) => technique);
}

describe('la table des techniques', () => {
  it('a au moins cent cinquante lignes, dont un tiers de pièges', () => {
    const traps = lines.filter(
      ({ expected, forbidden }) => forbidden.length > 0 || expected.length === 0,
    );
    expect(lines.length).toBeGreaterThanOrEqual(150);
    expect(traps.length).toBeGreaterThanOrEqual(lines.length / 3);
  });

  it('[T-F1] attend chaque technique au moins une fois, et chacune a un libellé', () => {
    const covered = new Set(lines.flatMap(({ expected }) => expected));
    expect(TECHNIQUES.filter((one) => !covered.has(one))).toEqual([]);
    expect(new Set(Object.values(TECHNIQUE_LABELS)).size).toBe(TECHNIQUES.length);
  });

  it('[T-F1] est retrouvée avec un F1 d’au moins 90 %', () => {
    let right = 0;
    let extra = 0;
    let missed = 0;
    const errors: string[] = [];
    for (const [index, { line, text, expected }] of lines.entries()) {
      const own = found[index] ?? [];
      const wrong = own.filter((one) => !expected.includes(one));
      const absent = expected.filter((one) => !own.includes(one));
      right += own.length - wrong.length;
      extra += wrong.length;
      missed += absent.length;
      if (wrong.length + absent.length > 0)
        errors.push(`${line} « ${text} » en trop : ${wrong.join()} ; manque : ${absent.join()}`);
    }
    const f1 = (2 * right) / (2 * right + extra + missed);
    expect(f1, errors.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  it('[T-F1] tombe dans peu de pièges : un sur dix au plus', () => {
    const traps = lines.flatMap(({ forbidden }, index) =>
      forbidden.map((one) => found[index]?.includes(one) === true),
    );
    expect(traps.filter(Boolean).length).toBeLessThanOrEqual(traps.length / 10);
  });
});

describe('findTechniques', () => {
  it('[T-F1] ne trouve rien sans acte, et chaque technique une fois, à sa place', () => {
    const text = 'C’est justement parce que le budget compte. On signe ? On signe ?';
    expect(findTechniques(readTurn(text, opposed), [])).toEqual([]);
    for (const { text: said, context } of lines) {
      const own = analyseTurn(said, context).techniques ?? [];
      expect(new Set(own.map(({ technique }) => technique)).size).toBe(own.length);
      expect(own.map(({ debut }) => debut)).toEqual(
        own.map(({ debut }) => debut).toSorted((a, b) => a - b),
      );
      for (const { debut, fin, raison } of own) {
        expect(debut).toBeLessThan(fin);
        expect(fin).toBeLessThanOrEqual(said.length);
        expect(raison).not.toBe('');
      }
    }
  });

  it('[T-F2] ne prend pas « où » ni « oui ou non » pour un choix', () => {
    const discovery = after('decouverte', 'Très bien, allez-y.');
    const asked = (text: string): string[] =>
      techniquesOf(text, { question_fermee: text }, discovery);
    expect(asked('Vous livrez où, en ville ?')).toEqual(['q_fermee']);
    expect(asked('Vous livrez le soir, oui ou non ?')).toEqual(['q_fermee']);
    expect(asked('Vous livrez le midi ou le soir ?')).toEqual(['q_alternative']);
    expect(asked('Vous visez le prix, le délai, la garantie ou le service ?')).toEqual([
      'q_choix_multiple',
    ]);
  });

  it('[T-F2] compte trois questions de découverte pour une rafale', () => {
    const two = 'Qui conduit ? Vous livrez quand ?';
    expect(techniquesOf(two, { question_fermee: 'Qui conduit' })).not.toContain('q_rafale');
    const three = `${two} Combien de plateaux ?`;
    expect(techniquesOf(three, { question_fermee: 'Qui conduit' })).toContain('q_rafale');
  });

  it('[T-F3] nomme la reformulation par ses mots, puis par sa forme', () => {
    const told = after('argumentation', 'Trois livreurs, deux camionnettes et des amendes.');
    const restated = (text: string): string[] => techniquesOf(text, { reformuler: text }, told);
    expect(restated('Autrement dit, les amendes vous pèsent.')).toEqual([
      'reformulation_deductive',
    ]);
    expect(restated('Si je résume, des livreurs et des amendes.')).toEqual([
      'reformulation_synthese',
    ]);
    expect(restated('Vous avez donc trois livreurs ?')).toContain('reformulation_interrogative');
    expect(restated('Trois livreurs, donc.')).toEqual(['reformulation_echo']);
  });

  it('[T-F4] lit les étapes CRAC dans les actes ; nier n’argumente pas', () => {
    const text = 'Je comprends. L’entretien est compris. Cela vous rassure ?';
    const steps = techniquesOf(text, {
      accueillir_objection: 'Je comprends',
      repondre_objection: 'L’entretien est compris',
      verifier_objection: 'Cela vous rassure',
    });
    expect(steps).toEqual(['crac_rassurer', 'crac_argumenter', 'crac_controler']);
    const denied = 'Mais non, ce n’est pas cher.';
    expect(
      techniquesOf(denied, { contredire: 'Mais non', repondre_objection: denied }),
    ).not.toContain('crac_argumenter');
    expect(techniquesOf(denied, { repondre_objection: denied })).toContain('crac_argumenter');
    const restated = 'Si je comprends bien, le loyer vous semble cher.';
    expect(
      techniquesOf(restated, { accueillir_objection: 'je comprends bien', reformuler: restated }),
    ).not.toContain('crac_rassurer');
  });

  it('[T-F5] ne voit de boomerang que face à un doute', () => {
    const text = 'C’est justement parce que vous livrez à midi que l’entretien est compris.';
    const acts = { avantage: text };
    expect(techniquesOf(text, acts)).toContain('boomerang');
    expect(techniquesOf(text, acts, after('objection', 'Oui, très bien.'))).toEqual([]);
  });

  it('[T-F6] veut de la valeur avant et après le prix', () => {
    const both = 'Avec la livraison, le loyer est de 149 euros par mois, entretien compris.';
    const one = 'Le loyer est de 149 euros par mois, entretien compris.';
    expect(techniquesOf(both, { annoncer_prix: '149 euros' })).toContain('prix_sandwich');
    expect(techniquesOf(one, { annoncer_prix: '149 euros' })).not.toContain('prix_sandwich');
  });

  it('[T-F7] conclut par le choix, par le récapitulatif, ou directement', () => {
    const ready = after('conclusion', 'Oui, c’est clair.');
    const choice = 'Livraison lundi ou jeudi ?';
    expect(techniquesOf(choice, { conclure: choice }, ready)).toEqual(['conclusion_alternative']);
    const direct = 'On signe ?';
    expect(techniquesOf(direct, { conclure: direct }, ready)).toEqual(['conclusion_directe']);
    const recap = 'Quatre vélos à 139 euros. On signe ?';
    expect(techniquesOf(recap, { recapituler: recap, conclure: direct }, ready)).toEqual([
      'conclusion_recapitulative',
    ]);
    const later = 'Je vous rappelle mardi.';
    expect(techniquesOf(later, { engager_suite: later }, ready)).toEqual(['suite_datee']);
    const vague = 'Je vous rappelle.';
    expect(techniquesOf(vague, { engager_suite: vague }, ready)).toEqual([]);
  });

  it('[T-F8] distingue l’ordre de l’échange, et la concession sans contrepartie', () => {
    const asked = after('negociation', 'Il me faut 10 %.');
    const first = 'Si vous prenez six vélos, je vous accorde 5 % de remise.';
    expect(techniquesOf(first, { demander_contrepartie: first }, asked)).toEqual([
      'donnant_donnant',
      'contrepartie_d_abord',
    ]);
    const last = 'Je vous accorde 5 % de remise si vous prenez six vélos.';
    expect(techniquesOf(last, { demander_contrepartie: last }, asked)).toEqual(['donnant_donnant']);
    const gift = 'Je vous accorde 5 % de remise.';
    expect(techniquesOf(gift, { conceder: gift }, asked)).toEqual(['concession_seche']);
    const offered = after('negociation', 'Et si je prends six vélos, vous me faites 5 % ?');
    expect(techniquesOf(gift, { conceder: gift }, offered)).toEqual([]);
  });

  it.each([
    'si vous je ',
    'comment ? ',
    'plus le la plus ',
    'oui mais et ',
    'vous cherchez ',
    'c’est justement parce que ',
    'je vous propose 139 euros par jour si vous signez ',
  ])('[T-F9] [L5] dix mille caractères hostiles se lisent vite : « %s »', (unit) => {
    const hostile = unit.repeat(Math.ceil(10_000 / unit.length)).slice(0, 10_000);
    const turn = readTurn(hostile, opposed);
    // Every act at once: no cue is skipped for want of its act.
    const acts = ACTS.map((acte, index) => ({
      acte,
      debut: index * 20,
      fin: index * 20 + 15,
      confiance: 1,
      raison: 'essai',
    }));
    findTechniques(turn, acts);
    const start = performance.now();
    findTechniques(turn, acts);
    expect(performance.now() - start).toBeLessThan(50);
  });
});
