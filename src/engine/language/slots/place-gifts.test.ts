import { describe, expect, it } from 'vitest';
import { moments } from '#tests/language/moments.ts';
import { viewClient } from '../links/client-view.ts';
import { readText } from '../text/reading.ts';
import { placeGifts } from './place-gifts.ts';

/** What a text gives for nothing, where the carriage and the fitting are at stake. */
function given(
  langue: 'fr' | 'en',
  text: string,
  { perhaps = false, alone = false } = {},
): string[] {
  const moment = moments['negociation'];
  if (moment === undefined) throw new Error('moment absent');
  const ends = { client_ideal: 0, client_reserve: 90, candidat_ideal: 240, candidat_reserve: 0 };
  const port = { id: 'port', libelle: 'Transport', unite: '€', ...ends };
  const pose = { id: 'frais_installation', libelle: 'Installation', unite: '€', ...ends };
  const sale = { ...moment.sale, langue, enjeux: alone ? [port] : [pose, port] };
  return placeGifts(readText(text, langue), sale, viewClient({ ...moment, sale }))
    .filter(({ aside }) => aside === perhaps)
    .map(({ condition: { enjeu, valeur } }) => `${enjeu}=${valeur}`);
}

describe('[C3] ce qui est donné vaut zéro', () => {
  it.each([
    ['fr', 'Le transport, je vous l’offre.'],
    ['fr', 'Le transport est à notre charge.'],
    ['fr', 'Transport, zéro.'],
    ['fr', 'Transport zéro, c’est cadeau.'],
    ['fr', 'Installation 60 €. Et transport à notre charge.'],
    ['fr', 'On prend en charge le transport.'],
    ['en', 'The freight is paid by us.'],
    ['en', 'For the shipping, we pay.'],
    ['en', 'Freight zero.'],
  ] as const)('%s : %s', (langue, text) => {
    expect(given(langue, text)).toEqual(['port=0']);
  });

  it.each([
    ['fr', 'Le transport est à votre charge.'],
    ['fr', 'Le transport n’est pas à notre charge.'],
    ['fr', 'Le transport ne peut pas être à zéro.'],
    ['fr', 'Pour le transport, zéro souci, il est solide.'],
    ['fr', 'Le franco est à 500 €, sinon le transport est à 60 €.'],
    ['en', 'You can count on us for the shipping.'],
    ['en', 'That is what we pay the carrier for the shipping.'],
    ['en', 'Zero risk: the shipping is insured.'],
    ['en', 'I can’t waive the shipping.'],
    ['en', 'The freight is for you.'],
    ['en', 'You pay the freight.'],
  ] as const)('%s : rien dans « %s »', (langue, text) => {
    expect(given(langue, text)).toEqual([]);
  });
});

describe('[C3] ce qui peut ne rien donner est dit à part', () => {
  it.each([
    ['fr', 'Le transport est compris.', ['port=0']],
    ['fr', 'Pour le transport, zéro souci, il est solide.', ['port=0']],
    ['en', 'The shipping, no charge.', ['port=0']],
    ['fr', 'Le transport, je vous l’offre.', []],
    ['fr', 'Je vous appelle demain.', []],
  ] as const)('%s : %s', (langue, text, expected) => {
    expect(given(langue, text, { perhaps: true })).toEqual(expected);
  });

  it('ce qui est nommé plus loin l’emporte sur ce qui ne l’était pas', () => {
    const text =
      'Allez, c’est cadeau. Vous voyez, chez nous on sait faire un geste quand il faut, pour un client comme vous. Le transport, je vous l’offre.';
    expect(given('fr', text, { alone: true })).toEqual(['port=0']);
    expect(given('fr', text, { alone: true, perhaps: true })).toEqual([]);
  });
});
