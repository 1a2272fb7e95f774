import { describe, expect, it } from 'vitest';
import { openings } from './openings.ts';

describe('[L5] les lettres par où peut commencer un repère', () => {
  it.each([
    ['oui', ['oui ']],
    ['(?:je|on) vous rappelle', ['je vous ra', 'on vous ra']],
    ['(?:et )?moi c est', ['et moi c e', 'moi c est ']],
    ['(?<! que )on y va(?= $)', ['on y va ']],
    ['je ~2 passe', ['je ']],
    ['reserv\\w+', ['reserv']],
    ['(?:re|de)?passe', ['repasse ', 'depasse ', 'passe ']],
    ['les? livreurs?', ['les livreu', 'le livreur']],
    ['(?:en |y )*aller', ['en ', 'y ', 'aller ']],
    ['(?:\\w+ ){0,3}ici', ['', 'ici ']],
    ['(?:la (?:date|fin)|[a-z]+ ou) on', ['la date on', 'la fin on ', '']],
    ['\\d+ minutes', ['0']],
    ['(?:en )?(?:2|deux) mots', ['en 0', 'en deux mo', '0', 'deux mots ']],
    ['merci|bonjour madame', ['merci ', 'bonjour ma']],
  ])('%s', (motif, found) => {
    expect(openings(motif)).toEqual(found);
  });
});
