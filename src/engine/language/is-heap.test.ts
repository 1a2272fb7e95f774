import { describe, expect, it } from 'vitest';
import { isHeap } from './is-heap.ts';
import { readText } from './text/reading.ts';

describe('[A10] un amas de mots-clés', () => {
  it.each([
    ['fr', 'remise livraison garantie'],
    ['fr', 'devis facture bon de livraison avoir'],
    ['fr', 'bon de commande signature livraison acompte'],
    ['fr', 'question budget question délai critères'],
    ['fr', 'prix ht prix ttc remise'],
    ['en', 'terms of payment and delivery discount'],
    ['en', 'budget need deadline decision'],
  ] as const)('%s : %s', (language, text) => {
    expect(isHeap(readText(text, language))).toBe(true);
  });

  it.each([
    ['fr', 'bon de commande'],
    ['fr', 'garantie de deux ans et livraison'],
    ['fr', 'le prix ht et la remise'],
    ['fr', 'je garde la remise et la livraison'],
    ['fr', 'Livraison, pose et reprise de l’ancien.'],
    ['fr', 'j’ai des questions sur la livraison et la pose'],
    ['fr', 'Des questions ?'],
    ['en', 'delivery of the chairs and tables'],
    ['en', 'you need a delivery date'],
  ] as const)('%s : une parole, « %s »', (language, text) => {
    expect(isHeap(readText(text, language))).toBe(false);
  });
});
