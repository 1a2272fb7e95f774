import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asHeard } from '#training/as-heard.ts';
import { misheard } from '#training/misheard.ts';

describe('[M2] ce qu’un système de dictée entend', () => {
  it('ni casse, ni ponctuation, ni indications de jeu', () => {
    expect(asHeard('Bonjour (rire) : ça fait 1 490 €, d’accord ?')).toBe(
      "bonjour ça fait 1490 € d'accord",
    );
  });

  it('le même texte est toujours mal entendu de la même façon, sans rien ajouter', () => {
    assert(
      property(string(), (text) => {
        expect(misheard(text)).toBe(misheard(text));
        expect(misheard(text).split(' ').length).toBeLessThanOrEqual(
          asHeard(text).split(' ').length,
        );
      }),
    );
  });

  it('à part nulle, rien ne change ; à part entière, presque tout', () => {
    const text = 'je peux vous montrer ce que donne la machine quand elle est installée chez vous';
    expect(misheard(text, 0)).toBe(text);
    expect(misheard(text, 1)).not.toBe(text);
  });
});
