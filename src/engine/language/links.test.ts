import { describe, expect, it } from 'vitest';
import { moments } from '#tests/language/moments.ts';
import { sale } from '#tests/language/sale.ts';
import { analyseTurn } from './analyse-turn.ts';
import { matchNeeds } from './match-needs.ts';
import { matchObjection } from './match-objection.ts';
import { readClientStance } from './read-client-stance.ts';
import type { TurnContext } from './turn-context.ts';

describe('[R1] matchObjection', () => {
  it.each([
    ['149 euros par mois pour un vélo, c’est vraiment cher.', 'o1'],
    ['Trois ans, je trouve l’engagement trop long.', 'o2'],
    ['J’ai eu Vélogo, ils me proposent la même chose à 125 euros.', 'o3'],
    ['Et si on me le vole devant un immeuble ?', 'o4'],
    ['Je dois en parler à Bertrand, mon associé.', 'o5'],
    ['Bonjour, asseyez-vous.', null],
    ['Oui, très bien.', null],
  ])('%s', (text, expected) => {
    expect(matchObjection(text, sale)).toBe(expected);
  });
});

describe('[R3] matchNeeds', () => {
  it.each([
    ['On livre les plateaux repas avec deux camionnettes diesel.', ['n1']],
    ['Le stationnement, les amendes, les retards de livraison : j’en ai assez.', ['n2']],
    ['480 euros de carburant tous les mois.', ['n3']],
    ['Il fait beau.', []],
  ])('%s', (text, expected) => {
    expect(matchNeeds(text, sale)).toEqual(expected);
  });
});

describe('[R5] readClientStance', () => {
  it.each([
    ['Oui, très bien.', 'accord'],
    ['D’accord, ça me va.', 'accord'],
    ['Oui, mais c’est quand même cher.', 'objection'],
    ['C’est trop long, on s’est déjà fait avoir.', 'objection'],
    ['Non merci.', 'refus'],
    ['Vous livrez quand ?', 'question'],
    ['Deux camionnettes.', 'neutre'],
    ['', 'neutre'],
  ])('%s', (text, expected) => {
    expect(readClientStance(text, 'fr')).toBe(expected);
  });
});

const bargaining = moments['negociation'];
const after = (client: string, asked: TurnContext['asked'] = null): TurnContext => {
  if (bargaining === undefined) throw new Error('moment absent');
  return { ...bargaining, clientLines: [...bargaining.clientLines, client], asked };
};

describe('[C1] à [C4] les chiffres mis sur la table', () => {
  it.each([
    ['Faites un geste.', 'Je vous propose 139 € par mois sur 36 mois.', ['prix=139', 'duree=36']],
    [
      'Faites un geste.',
      'Si vous vous engagez sur deux ans, alors je vous propose cent trente-neuf euros.',
      ['duree=24', 'prix=139'],
    ],
    [
      'Et le paiement ?',
      'Nous pouvons aller à quarante-cinq jours fin de mois.',
      ['delai_paiement=45'],
    ],
    ['Et la livraison ?', 'Je peux vous livrer sous huit jours.', ['delai_livraison=8']],
    ['Une remise ?', 'Je vous fais cinq pour cent.', ['remise=5']],
    ['Et les frais de mise à la route ?', 'Je vous les offre.', ['frais=0']],
    ['Vélogo est à 125 euros.', 'Chez eux, à 125 euros, l’entretien est-il compris ?', []],
    ['Je paie 480 euros de carburant.', 'Vous payez donc 480 euros de carburant par mois.', []],
    ['Vraiment ?', '98 % des dépannages ont été faits dans la journée l’an dernier.', []],
    ['Vous venez quand ?', 'Je passe mardi 12 à 14 h 30.', []],
    [
      'Alors ?',
      'Je récapitule : quatre vélos, 139 € par mois, 36 mois.',
      ['quantite=4', 'prix=139', 'duree=36'],
    ],
  ])('« %s » → « %s »', (client, text, expected) => {
    const { conditions } = analyseTurn(text, after(client));
    expect(conditions.map(({ enjeu, valeur }) => `${enjeu}=${valeur}`)).toEqual(expected);
  });
});

describe('[R4] accepte', () => {
  it.each([
    ['Je prends quatre vélos à 135 euros.', 'D’accord pour 135 euros.', true],
    ['Faites-moi 135 euros.', 'C’est entendu.', true],
    ['Livrez-moi en 8 jours et je signe.', 'Ça marche.', true],
    ['Faites-moi 119 euros.', 'Non, je ne peux pas, ce n’est pas d’accord pour moi.', false],
    ['C’est joli.', 'Oui, il existe en bleu.', false],
  ])('« %s » → « %s »', (client, text, expected) => {
    expect(analyseTurn(text, after(client)).accepte).toBe(expected);
  });
});

describe('[A10] lecture, arguments, besoins, reprises', () => {
  it.each([
    ['', 'vide'],
    ['…', 'vide'],
    [
      'prix remise garantie livraison qualité service confiance besoin client engagement',
      'incompris',
    ],
    ['Le chat de ma voisine dort sur le canapé depuis dimanche.', 'hors_sujet'],
    ['Je vous propose 139 € par mois.', 'claire'],
  ])('« %s »', (text, expected) => {
    expect(analyseTurn(text, after('Bon.')).lecture).toBe(expected);
  });

  it('nomme l’argument et ses parties, le besoin et les mots repris', () => {
    const analysis = analyseTurn(
      'Le Mulet a un caisson isotherme de 200 litres : vos livreurs font la tournée du midi sans chercher de stationnement, c’est sur la fiche technique du constructeur, fini les amendes et les retards de livraison.',
      after('J’ai trois amendes par mois.'),
    );
    expect(analysis.arguments[0]).toEqual({
      id: 'a1',
      parts: ['caracteristique', 'avantage', 'preuve'],
    });
    expect(analysis.besoins).toContain('n2');
    expect(analysis.reprises).toContain('amend');
  });
});

describe('[R2] l’objection en cours', () => {
  const objecting = moments['objection'];
  const facing = (client: string, pending: readonly string[]): string | null => {
    if (objecting === undefined) throw new Error('moment absent');
    const context = { ...objecting, clientLines: [...objecting.clientLines, client], pending };
    return analyseTurn('Je comprends. L’entretien est compris.', context).objection;
  };

  it('est celle que le client vient de dire', () => {
    expect(facing('C’est trop cher, 149 euros par mois pour un vélo.', [])).toBe('o1');
  });

  it('est celle que la séance a notée, même dite avec d’autres mots', () => {
    expect(facing('Houlà, vous n’y allez pas de main morte.', ['o1'])).toBe('o1');
  });

  it('n’est plus rien quand le client est d’accord', () => {
    expect(facing('Oui, très bien, ça me va.', [])).toBeNull();
  });
});
