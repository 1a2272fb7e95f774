import { describe, expect, it } from 'vitest';
import { lastIntentions } from '#engine/candidates/last-intentions.ts';
import { CANDIDATE_LEVELS } from '#engine/candidates/candidate.ts';
import { CANDIDATES } from '#engine/candidates/candidates.ts';
import { playSession } from '#engine/candidates/play-session.ts';
import { pickLine } from '#engine/client/pick-line.ts';
import { breakingIssues } from '#engine/negotiation/breaking-issues.ts';
import { foldLog } from '#engine/replay/fold-log.ts';
import { entretien } from '#tests/driver/entretien.ts';
import { WORLDS } from '#tests/driver/worlds.ts';

const SEEDS = Array.from({ length: 10 }, (_, index) => index + 1);

const met = () =>
  entretien()
    .entre()
    .dit(
      'Bonjour madame Caradec, je suis Camille Roux, de la Brûlerie Kerlann. Merci de me recevoir.',
    );

const discovered = () =>
  met()
    .dit('Comment êtes-vous organisés aujourd’hui pour le café ?')
    .dit('Quelles difficultés rencontrez-vous avec vos machines actuelles ?');

const played = (level: (typeof CANDIDATE_LEVELS)[number], graine: number, world = WORLDS.cafe) =>
  playSession({
    world,
    candidate: CANDIDATES[level],
    session: 'essai',
    at: '2027-03-16T09:30:00.000Z',
    creation: { empreinte: world.empreinte, parmi: 1, graine, mode: 'entrainement', temps: 1 },
  });

describe('what the client answers', () => {
  it('[K3] a hint to a closed question, the need to an open one, its depth to a probe', () => {
    const sale = met().dit('Quel est votre budget ?').attendBesoin('b4', 'evoque');
    // « Ce budget » would take up the client’s word: a probe already.
    sale.dit('Sur quoi repose votre budget pour le café ?').attendBesoin('b4', 'revele');
    sale.dit('C’est-à-dire ? Pouvez-vous m’en dire plus ?');
    expect(lastIntentions(sale.state)[0]).toMatchObject({
      type: 'repondre_besoin',
      niveau: 'profondeur',
    });
  });

  it('[K3] does not say the same thing twice', () => {
    const sale = met();
    for (let time = 0; time < 4; time += 1) sale.dit('Quel est votre budget ?');
    expect(lastIntentions(sale.state)[0]).toMatchObject({ situation: 'deja_dit' });
  });

  it('[K4] nothing to a question foreign to the sale', () => {
    const sale = met().dit('Est-ce que vous partez en vacances cet été ?');
    expect(lastIntentions(sale.state)[0]?.type).toBe('replique');
    expect(Object.keys(sale.state.besoins)).toEqual([]);
  });

  it('[K5] yes to a true reformulation, no to a false one', () => {
    const sale = discovered().dit(
      'Si je résume, vous avez deux machines à capsules dans les bureaux, une cafetière filtre à l’atelier, et des pannes fréquentes, est-ce bien cela ?',
    );
    expect(lastIntentions(sale.state)[0]).toMatchObject({ situation: 'reformulation_validee' });
    const wrong = met().dit(
      'Si je comprends bien, vous cherchez un camion frigorifique pour la Belgique, c’est bien cela ?',
    );
    expect(lastIntentions(wrong.state)[0]).not.toMatchObject({
      situation: 'reformulation_validee',
    });
  });

  it('[K6] interest for a benefit aimed at a told need; not before it is told', () => {
    const argument =
      'Nos techniciens salariés assurent le dépannage sous vingt-quatre heures, ainsi vous évitez les pannes qui durent et personne ne s’en occupe chez vous.';
    const aimed = discovered()
      .dit('Qu’est-ce qui vous pose problème avec les machines ?')
      .dit(argument);
    expect(lastIntentions(aimed.state)[0]).toMatchObject({ situation: 'argument_interesse' });
    const blind = met().dit(argument);
    expect(lastIntentions(blind.state)[0]).toMatchObject({ situation: 'argument_tiede' });
  });
});

describe('objections', () => {
  const priced = () =>
    discovered().dit(
      'Notre loyer est de 139 € hors taxes par mois et par machine, sur 48 mois, entretien compris.',
    );

  it('[K7] come up when their trigger is met, one at a time', () => {
    const { state } = priced();
    const raised = Object.entries(state.objections).filter(([, life]) => life === 'soulevee');
    expect(raised).toHaveLength(1);
  });

  it('[K8] made precise when questioned, kept when swept away', () => {
    const sale = priced();
    const id = Object.keys(sale.state.objections)[0] ?? '';
    sale.dit('Je comprends votre réserve. Qu’est-ce qui vous fait dire cela ?');
    expect(lastIntentions(sale.state)[0]).toEqual({ type: 'preciser_objection', objection: id });
    sale.dit('Mais non, vous vous trompez complètement.').attendObjection(id, 'maintenue');
  });

  it('[K9] no decision while an objection stands, nor before any argument', () => {
    const sale = priced().dit('On signe aujourd’hui ?');
    expect(lastIntentions(sale.state)[0]?.type).toBe('maintenir_objection');
    const early = discovered().dit('Bon, on signe le contrat ?');
    expect(lastIntentions(early.state)[0]).toMatchObject({ situation: 'conclusion_prematuree' });
  });
});

describe('over many simulated sales', () => {
  const sales = CANDIDATE_LEVELS.flatMap((level) =>
    Object.values(WORLDS).flatMap((world) =>
      SEEDS.map((seed) => ({ world, events: played(level, seed, world) })),
    ),
  );

  it('[K2] every decision gives its rule and its reason', () => {
    for (const { events } of sales) {
      for (const decision of Object.values(foldLog(events).decisions)) {
        expect(decision.regle).not.toBe('');
        expect(decision.raison).toMatch(/\.$/u);
      }
    }
  });

  it('[K10] no deal goes beyond a reserve of the client', () => {
    let deals = 0;
    for (const { events, world } of sales) {
      const { accord } = foldLog(events);
      if (accord === null) continue;
      deals += 1;
      expect(breakingIssues(accord, world.scenario.enjeux, 'client')).toEqual([]);
    }
    expect(deals).toBeGreaterThan(0);
  });

  it('[K13] [K14] trust and patience stay between 0 and 10 and move by 3 at most', () => {
    for (const { events } of sales) {
      let mind = events.find((event) => event.type === 'session.creee')?.data.humeur;
      for (const event of events) {
        if (event.type !== 'humeur.changee' || mind === undefined) continue;
        const { confiance, patience, pas } = event.data;
        for (const value of [confiance, patience]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(10);
        }
        expect(Math.abs(confiance - mind.confiance)).toBeLessThanOrEqual(3);
        expect(Math.abs(patience - mind.patience)).toBeLessThanOrEqual(3);
        expect(pas.every(({ motif }) => motif !== '')).toBe(true);
        mind = { confiance, patience };
      }
    }
  });

  it('[K15] no line is said twice while another of the same list was never said', () => {
    for (const { events, world } of sales) {
      const said = new Set<string>();
      for (const event of events) {
        if (event.type !== 'client.a_parle') continue;
        for (const id of event.data.repliques) {
          if (said.has(id)) expect(listOf(id, world).every((other) => said.has(other))).toBe(true);
          said.add(id);
        }
      }
    }
  });

  it('[K18] leaves no placeholder unfilled', () => {
    for (const { events } of sales) {
      const lines = events.flatMap((event) =>
        event.type === 'client.a_parle' ? [event.data.texte] : [],
      );
      expect(lines.filter((line) => /[{}]/u.test(line))).toEqual([]);
    }
  });
});

/** Ids of the lines of a list that fit any mood: those bound to one mood do not always fit. */
function listOf(id: string, { scenario }: (typeof WORLDS)['cafe']): string[] {
  const path = id.slice(0, id.lastIndexOf('.'));
  const [part, key, level] = path.split('.');
  const lists = {
    repliques: () => Object.entries(scenario.repliques).find(([name]) => name === key)?.[1],
    besoins: () =>
      Object.entries(scenario.besoins.find((need) => need.id === key) ?? {}).find(
        ([name]) => name === level,
      )?.[1],
    objections: () =>
      Object.entries(scenario.objections.find((one) => one.id === key) ?? {}).find(
        ([name]) => name === level,
      )?.[1],
  };
  const list =
    part === 'repliques' || part === 'besoins' || part === 'objections' ? lists[part]() : [];
  if (!Array.isArray(list)) return [];
  return list.flatMap((reply, index) =>
    typeof reply === 'object' && reply.humeur === undefined ? [`${path}.${index}`] : [],
  );
}

describe('pickLine', () => {
  const line = (id: string, humeur?: 'ouverte' | 'fermee') => ({
    id,
    reply: humeur === undefined ? { dit: id } : { dit: id, humeur },
  });

  it('[K16] depends on the seed and on what was said, on nothing else', () => {
    const lines = ['a', 'b', 'c'].map((id) => line(id));
    const drawn = SEEDS.map((seed) => pickLine(lines, { said: [], mood: 'neutre', seed }).id);
    expect(SEEDS.map((seed) => pickLine(lines, { said: [], mood: 'neutre', seed }).id)).toEqual(
      drawn,
    );
    expect(new Set(drawn).size).toBeGreaterThan(1);
  });

  it('[K17] keeps a mood’s line for that mood', () => {
    const lines = [line('a'), line('b', 'fermee')];
    expect(pickLine(lines, { said: [], mood: 'fermee', seed: 1 }).id).toBe('b');
    expect(pickLine(lines, { said: ['a'], mood: 'ouverte', seed: 1 }).id).toBe('a');
  });

  it('[K15] says again what was said longest ago when all was said', () => {
    const lines = ['a', 'b', 'c'].map((id) => line(id));
    expect(pickLine(lines, { said: ['b', 'a', 'c', 'b'], mood: 'neutre', seed: 1 }).id).toBe('a');
  });
});
