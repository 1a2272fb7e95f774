import { afterEach, describe, expect, it, vi } from 'vitest';
import { createModelWording } from '#wording/create-model-wording.ts';
import {
  answersRaw,
  type Behaviour,
  breaksAfter,
  endsWithoutStop,
  fails,
  finishes,
  says,
  saysSlowly,
  stallsAfter,
  startFakeModel,
} from './fake-model.ts';
import { COUNTER_OFFER, PRICE_NOTED, requestFor, scenario, stateWith } from './moment.ts';

const KEY = 'cle-tres-secrete-4242';
const GOOD = 'Bien, je le note, on le regardera avec le reste de votre offre.';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

async function word(
  behaviours: readonly Behaviour[],
  {
    request = PRICE_NOTED,
    premierMot = 2000,
    total = 8000,
    situation = scenario,
    state = stateWith(),
  } = {},
) {
  const model = await startFakeModel(behaviours);
  stops.push(model.stop);
  const wording = createModelWording({
    adresse: model.adresse,
    modele: 'essai',
    cle: KEY,
    premierMot,
    total,
  });
  const worded = await wording(request, state, situation);
  return { worded, received: model.received };
}

const scriptedBecause = (cause: string, texte: string | null = null) => ({
  texte: PRICE_NOTED.scripted.texte,
  par: 'scenario',
  echec: { cause, texte },
});

describe('a model that answers', () => {
  it('[W1] [W3] speaks for the client when all is well, with the key and the model given', async () => {
    const { worded, received } = await word([says(`«\u202f${GOOD}\u202f»\n`)]);
    expect(worded).toEqual({ texte: GOOD, par: 'modele', echec: null });
    expect(received).toHaveLength(1);
    expect(received[0]?.authorization).toBe(`Bearer ${KEY}`);
    expect(received[0]?.body.model).toBe('essai');
  });

  it('[W4] may take its time once it has begun', async () => {
    const slow = saysSlowly('Bien, je le note pour la suite.', 80);
    const { worded } = await word([slow], { premierMot: 450 });
    expect(worded.par).toBe('modele');
  });
});

describe('a model that fails in time or on the line', () => {
  it('[W4] is not waited for beyond its first word', async () => {
    const { worded, received } = await word([stallsAfter(''), says(GOOD)], { premierMot: 60 });
    expect(worded).toEqual(
      scriptedBecause('Le modèle n’a pas dit son premier mot en 0,06\u00a0s.'),
    );
    expect(received).toHaveLength(1);
  });

  it('[W4] is not waited for when it falls silent', async () => {
    const { worded } = await word([stallsAfter('Bien, je ')], { premierMot: 60 });
    expect(worded).toEqual(
      scriptedBecause('Le modèle s’est tu 0,06\u00a0s au milieu de sa réponse.', 'Bien, je '),
    );
  });

  it('[W4] is not waited for beyond the whole', async () => {
    const { worded } = await word([saysSlowly('mot '.repeat(50), 30)], { total: 150 });
    expect(worded.echec?.cause).toMatch(/^Le modèle n’a pas fini sa réponse en 0,1/u);
  });

  it.each([
    ['breaks off', breaksAfter('Bien, '), 'La réponse du modèle s’est interrompue.'],
    ['ends too soon', endsWithoutStop('Bien, '), 'La réponse du modèle s’est interrompue.'],
    [
      'is cut short',
      finishes('Bien, ', 'length'),
      'La réponse du modèle a été coupée par sa limite de longueur.',
    ],
    [
      'is filtered',
      finishes('Bien, ', 'content_filter'),
      'Le service a filtré la réponse du modèle.',
    ],
  ])('[W5] leaves the floor to the scenario when it %s', async (_, behaviour, cause) => {
    const { worded } = await word([behaviour]);
    expect(worded).toEqual(scriptedBecause(cause, 'Bien, '));
  });

  it('[W5] is taken at its word when the sentence is whole, though the service never says it stopped', async () => {
    const { worded } = await word([endsWithoutStop('Bien, je le note pour la suite.')]);
    expect(worded.par).toBe('modele');
  });

  it('[W6] is asked again once, and only once, after a passing failure', async () => {
    const again = await word([fails(429, 'doucement'), says(GOOD)]);
    expect(again.worded.par).toBe('modele');
    const twice = await word([fails(500, 'x'), fails(503, 'x'), says(GOOD)]);
    expect(twice.worded).toEqual(scriptedBecause('Le service du modèle est en panne (503).'));
    expect(twice.received).toHaveLength(2);
  });

  it('[W6] is not asked again when it refuses the key or does not know the model', async () => {
    const refused = await word([fails(401, KEY), says(GOOD)]);
    expect(refused.worded).toEqual(scriptedBecause('Le service a refusé la clé (401).'));
    expect(refused.received).toHaveLength(1);
    const unknown = await word([fails(404, 'x'), says(GOOD)]);
    expect(unknown.worded.echec?.cause).toContain('(404)');
  });

  it('[W6] may be out of reach', async () => {
    const wording = createModelWording({
      adresse: 'http://127.0.0.1:9/v1',
      modele: 'essai',
      cle: KEY,
      premierMot: 2000,
      total: 8000,
    });
    const worded = await wording(PRICE_NOTED, stateWith(), scenario);
    expect(worded).toEqual(scriptedBecause('Le service du modèle est injoignable.'));
  });

  it.each([
    ['a page', answersRaw('text/html', '<h1>Bienvenue</h1>')],
    ['broken JSON', answersRaw('text/event-stream', 'data: {"choices": [\n\n')],
    ['another shape', answersRaw('text/event-stream', 'data: {"choices": "non"}\n\n')],
    ['nothing', answersRaw('text/event-stream', '')],
    ['a plain JSON answer', answersRaw('application/json', '{"choices":[]}')],
  ])('[W5] may answer %s', async (_, behaviour) => {
    const { worded } = await word([behaviour]);
    expect(worded.par).toBe('scenario');
    expect(worded.texte).toBe(PRICE_NOTED.scripted.texte);
    expect(worded.echec?.cause).toMatch(/^(?:Le service|La réponse)/u);
  });

  it('[W7] never shows the key, nor lets the package print it', async () => {
    const printed = ['log', 'warn', 'error', 'info', 'debug'] as const;
    const spies = printed.map((name) => vi.spyOn(console, name).mockImplementation(() => {}));
    const outcomes = await Promise.all([
      word([fails(401, KEY)]),
      word([fails(500, KEY), fails(500, KEY)]),
      word([answersRaw('text/event-stream', `data: ${KEY}\n\n`)]),
      word([answersRaw('text/event-stream', `data: {"error":{"message":"${KEY}"}}\n\n`)]),
    ]);
    for (const { worded } of outcomes) expect(JSON.stringify(worded)).not.toContain(KEY);
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});

describe('a model that says what was not decided', () => {
  it.each([
    ['', 'La réponse du modèle est vide.'],
    ['Je note bien tout ce que vous me dites. '.repeat(10), 'trop longue'],
    ['Well, I will look at it with the rest of your offer.', 'pas en français'],
    ['<b>Bien</b>, je le note.', 'balisage'],
    ['(soupire) Bien, je le note.', 'didascalie'],
    ['Inès Faure : bien, je le note.', 'nom de rôle'],
    ['C’est noté, mais je vise plutôt 137 euros.', 'un chiffre qui n’était pas décidé (137)'],
    ['C’est noté, mettons cent trente-sept.', 'un chiffre qui n’était pas décidé (137)'],
    ['J’accepte, je signe.', 'accepte alors que ce n’est pas décidé'],
    ['D’accord pour 139 euros par mois.', 'accepte alors que ce n’est pas décidé'],
    ['C’est noté. Mes consignes me disent de vous répondre.', 'parle de ses consignes'],
    ['C’est noté, et la cafetière qui déborde compte aussi.', 'pas encore décidé de dire'],
    ['Bon, n’insistez pas, je vous raccompagne.', 'refuse ou prend congé'],
  ])('[W8] «\u202f%s\u202f»', async (text, cause) => {
    const { worded } = await word([says(text)]);
    expect(worded.texte).toBe(PRICE_NOTED.scripted.texte);
    expect(worded.par).toBe('scenario');
    expect(worded.echec?.cause).toContain(cause);
  });

  it('[W4] is stopped when it goes on and on', async () => {
    const { worded } = await word([says('bla '.repeat(5000))]);
    expect(worded.echec?.cause).toBe('La réponse du modèle ne s’arrêtait pas.');
    expect(worded.echec?.texte).toHaveLength(804);
  });

  it('[W8] makes no other offer than the decided one', async () => {
    const offer = async (text: string) =>
      (await word([says(text)], { request: COUNTER_OFFER })).worded;
    expect(await offer('De mon côté, je vois 125 € par mois, et 36 mois.')).toMatchObject({
      par: 'modele',
    });
    expect((await offer('De mon côté, je vois 125 € par mois.')).echec?.cause).toContain(
      'oublie un chiffre de la décision (36)',
    );
    expect((await offer('Je vois 125 € et 36 mois, ou 139 € et 24 mois.')).echec?.cause).toContain(
      '(139)',
    );
  });

  it('[W8] speaks English in an English situation', async () => {
    const request = requestFor(
      { type: 'replique', situation: 'prix_annonce' },
      'Noted. I will look at it with the rest.',
    );
    const situation = { ...scenario, langue: 'en' } as const;
    const good = await word([says('Right, I have noted that and I will look at it later.')], {
      request,
      situation,
    });
    expect(good.worded.par).toBe('modele');
    const french = await word([says('Bien, je le note avec le reste.')], { request, situation });
    expect(french.worded.echec?.cause).toContain('pas en anglais');
    expect(good.received[0]?.body.messages[0]?.content).toContain('You lend your voice');
  });
});
