import { describe, expect, it } from 'vitest';
import { fact } from '#engine/domain/session-event.ts';
import type { SessionEvent } from '#engine/domain/session-event.ts';
import { sale, SITUATION } from '#tests/scoring/sale.ts';
import { readSale } from '../read-sale.ts';
import { MEASURES } from './index.ts';

const measure = (nom: string, log: readonly SessionEvent[], context = SITUATION) =>
  MEASURES.get(nom)?.mesurer(readSale(log, context));
const value = (nom: string, log: readonly SessionEvent[]) => measure(nom, log)?.valeur;

describe('MEASURES', () => {
  it('[S6] observes nothing before the candidate speaks, except what the situation says', () => {
    const record = readSale(sale().hears('Bonjour.').log(), SITUATION);
    for (const each of MEASURES.values()) {
      expect(each.mesurer(record).valeur, each.nom).toBe(each.nom === 'distributeur' ? 0 : null);
    }
  });

  it('[S6] names, labels and units are unique and filled', () => {
    const labels = [...MEASURES.values()].map(({ libelle }) => libelle);
    expect(new Set(labels).size).toBe(labels.length);
    for (const [nom, { libelle, unite }] of MEASURES) {
      expect(nom).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(libelle.length).toBeGreaterThan(3);
      expect(unite).not.toBe('');
    }
  });

  it('[S6] counts no objection as nothing to observe, not as zero', () => {
    const log = sale()
      .says('Comment faites-vous ?', ['question_ouverte'])
      .hears('À la main.')
      .log();
    expect(value('objections_levees', log)).toBeNull();
    expect(value('questions_ouvertes', log)).toBe(1);
    expect(value('relances', log)).toBe(0);
  });

  it('[S7] quotes the words of the act, cut at a word', () => {
    const long = 'Nos machines sont révisées chaque mois par un technicien salarié, '
      .repeat(4)
      .trim();
    const span = { debut: 14, fin: 34, confiance: 1, raison: 'essai' };
    const log = sale()
      .says('Bonjour. Bien. Comment faites-vous ? Merci.', [], {
        actes: [{ acte: 'question_ouverte', ...span }],
      })
      .says(long, ['preuve'])
      .log();
    expect(measure('questions_ouvertes', log)?.preuves).toEqual([
      {
        tour: 1,
        qui: 'candidat',
        citation: 'Comment faites-vous ?',
        remarque: 'Question ouverte\u202f: le client peut développer.',
        favorable: true,
      },
    ]);
    const [proof] = measure('preuves', log)?.preuves ?? [];
    expect(proof?.citation.length).toBeLessThanOrEqual(161);
    expect(proof?.citation).toMatch(/\S…$/);
    expect(long.startsWith(proof?.citation.slice(0, -1) ?? '!')).toBe(true);
  });

  it.each([
    ['C’est pour le logiciel.', ['cadrer'], 'D’accord.', 0],
    ['Je viens vous présenter notre gamme.', ['cadrer'], 'D’accord.', 1],
    ['Je vous propose vingt minutes.', ['cadrer'], 'Non.', 2],
    [
      'Je vous propose vingt minutes : vos besoins d’abord, puis une offre.',
      ['cadrer'],
      'Parfait.',
      4,
    ],
    [
      'Je vous propose vingt minutes : vos besoins d’abord, puis une offre, ça vous va ?',
      ['cadrer', 'demander_accord'],
      'Oui, ça me va.',
      5,
    ],
    ['Vingt minutes, ça vous va ?', ['saluer'], 'Oui.', 0],
  ] as const)('[S8] frames: %s', (texte, actes, reponse, expected) => {
    expect(value('cadre_complet', sale().says(texte, actes).hears(reponse).log())).toBe(expected);
  });

  it('[S8] looks for the frame in the first turns only', () => {
    const late = sale();
    for (let turn = 0; turn < 5; turn += 1)
      late.says('Voici la fiche.', ['caracteristique']).hears('Mmh.');
    expect(
      value('cadre_complet', late.says('Je vous propose dix minutes.', ['cadrer']).log()),
    ).toBe(0);
  });

  it('[S9] counts the client’s words taken up later, not the echo', () => {
    const log = sale()
      .says('Racontez-moi.', ['question_ouverte'])
      .hears('L’atelier attend, les pannes durent.')
      .says('Les pannes durent ?', ['relancer'])
      .hears('Des semaines.')
      .says('Un technicien passe à l’atelier.', ['avantage'])
      .log();
    expect(value('reprises_du_client', log)).toBe(1);
    expect(value('arguments_lies_a_un_besoin', log)).toBe(1);
  });

  it('[S10] averages the steps of treatment, and gives nothing for a contradiction', () => {
    const log = sale()
      .says('Je comprends.', ['accueillir_objection', 'repondre_objection'], { objection: 'a' })
      .hears('Mmh.')
      .says('Mais non !', ['contredire', 'repondre_objection'], { objection: 'b' })
      .log();
    expect(value('soin_des_objections', log)).toBe(1);
    expect(value('objections_bien_traitees', log)).toBe(1);
    expect(value('objections_contredites', log)).toBe(1);
  });

  it('[S5] takes « Non, c’est ça » for an approval', () => {
    const log = sale()
      .says('Quatre pannes, donc. J’oublie quelque chose ?', ['reformuler', 'demander_accord'])
      .hears('Non, c’est ça. Et que mon assistante n’y touche plus, mais jamais plus.')
      .log();
    expect(value('reformulations_validees', log)).toBe(1);
  });

  it('[S6] tells traded concessions from given ones', () => {
    const log = sale()
      .says('Si vous signez, 5 %.', ['conceder', 'demander_contrepartie'])
      .says('Allez, 8 %.', ['conceder'])
      .log();
    expect(value('part_concessions_echangees', log)).toBe(50);
    expect(value('concessions_seches', log)).toBe(1);
    expect(measure('concessions_seches', log)?.preuves[0]?.favorable).toBe(false);
    expect(value('part_concessions_echangees', sale().says('Bonjour.').log())).toBeNull();
  });

  it('[S6] sees a price given before any discovery, and a dated next step', () => {
    const log = sale()
      .says('139 € par mois.', ['annoncer_prix'])
      .says('Je vous rappelle vendredi.', ['engager_suite'])
      .says('Je vous envoie une plaquette.', ['engager_suite'])
      .log();
    expect(value('prix_annonce_apres_decouverte', log)).toBe(0);
    expect(value('suite_engagee', log)).toBe(2);
    expect(value('suite_datee', log)).toBe(1);
  });

  it('[S6] looks at resale for a reseller only, by levers', () => {
    const log = sale()
      .says('Un présentoir à l’entrée, et je forme votre équipe samedi.', ['conseiller_revente'])
      .log();
    expect(measure('formes_de_revente', log)?.valeur).toBeNull();
    const reseller = { ...SITUATION, contexte: 'distributeur' } as const;
    expect(measure('formes_de_revente', log, reseller)?.valeur).toBe(3);
    expect(measure('distributeur', log, reseller)?.valeur).toBe(1);
  });

  it('[S6] reads needs and the outcome from the facts', () => {
    const log = sale()
      .says('Que se passe-t-il ?', ['question_ouverte'])
      .happens((tour) => fact('besoin.revele', { tour, id: 'pannes', profond: true }))
      .hears('Quatre pannes en six mois.')
      .says('Un technicien vient en un jour.', ['avantage'])
      .happens((tour) => fact('besoin.exploite', { tour, id: 'pannes', argument: 'p1' }))
      .happens(() => fact('entretien.termine', { comment: 'suite', conditions: null }))
      .log();
    expect(value('besoins_reveles', log)).toBe(1);
    expect(value('besoins_exploites', log)).toBe(1);
    expect(value('issue_de_la_vente', log)).toBe(1);
    expect(value('commande_remplie', log)).toBeNull();
  });
});
