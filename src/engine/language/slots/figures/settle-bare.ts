import { DAY_WORDS } from '../../text/calendar-words.ts';
import type { Item } from './item.ts';
import type { Speech } from './speech.ts';

const SELLS =
  /^(fais|fait|faire|fera|laisser|vendre|propose|proposer|mets|arrive|monte|monter|laisse|vends|vend|revient|ressort|coute|coutent|vaut|facture|cede|descends|descendre|passe|passer|suis|est|sont)$/;
const SURE = /^(fais|laisse|vends|vend|revient|ressort|coute|coutent|vaut|cede|facture)$/;

const MONEY_NOUNS =
  /^(chiffre|budget|remise|acompte|caution|frais|travaux|reduction|rabais|loyer|economies?|avoir|plus|moins)$/;

/** What a bare figure most likely is, and whether that may be affirmed; null when it is nothing. */
export function settleBare(speech: Speech, item: Item, previous: Item | undefined): Item | null {
  const { word } = speech;
  const before = speech.after(item.from - 1) === '' ? word(item.from - 1) : '';
  const { valeur } = item;
  // “The 6th”, « le 1er » without its month.
  if (/^(th|st|nd|rd|er|eme|e)$/.test(word(item.to)) && speech.gap(item.to - 1) === '')
    return before === 'le' && valeur === 1 ? { ...item, sorte: 'date', unite: '' } : null;
  if (valeur === null || valeur === 0) return null;
  // « Le 15 » is a day of the month, « le 308 » something already spoken of.
  if (before === 'le' && valeur % 1 === 0 && valeur <= 31)
    return { ...item, sorte: 'date', unite: '' };
  // « Samedi 12 ».
  if (DAY_WORDS.has(before) && valeur % 1 === 0 && valeur <= 31)
    return { ...item, sorte: 'date', unite: '' };
  const year = valeur >= 1950 && valeur <= 2040 && /^\d{4}$/.test(speech.raw(item.from));
  if (year && /^(depuis|de|en|since|in|from|of|janvier|juin|septembre|octobre)$/.test(before))
    return null;
  if (/^(l|un|une|no)$/.test(before)) return null;
  // « Tous les deux », « en 2019 », « en mille » count nothing; « les 290 » was spoken of.
  const vague = /^(en|les|des|ces|le|au|du|the)$/.test(before);
  const spelled = !/\d/.test(speech.raw(item.from));
  if (vague && ((valeur < 12 && spelled) || (before === 'en' && valeur >= 1000))) return null;
  if (vague) return { ...item, sorte: 'quantite', douteux: true };
  // « Cet pour cent »: a share misheard.
  if (before === 'pour' && speech.raw(item.from) === 'cent') return null;
  // « Un quatre-vingt-dix-neuf ».
  if (word(item.from) === 'un' && valeur % 1 !== 0)
    return { ...item, sorte: 'montant', unite: '€', douteux: true };
  const noun = word(item.to + 1);
  if (/^(de|d)$/.test(word(item.to)) && MONEY_NOUNS.test(noun) && valeur >= 100)
    return { ...item, sorte: 'montant', unite: '€' };
  if (/^(douzaines?|dozen)$/.test(word(item.to - 1))) return { ...item, sorte: 'quantite' };
  if (
    /^(etes|sommes|serez|serons)$/.test(before) ||
    (before === 'est' && word(item.from - 2) === 'on')
  )
    return valeur > 1 && valeur < 1000 ? { ...item, sorte: 'quantite', unite: 'personnes' } : null;
  if (before === 'net' && speech.language === 'en')
    return { ...item, sorte: 'paiement', unite: 'jours' };
  if (/^(lots?|paquets?|boites?|cartons?|packs?)$/.test(word(item.from - 2)) && before === 'de')
    return { ...item, sorte: 'quantite', unite: 'unités' };
  for (let at = item.from - 1; at >= Math.max(0, item.from - 4); at--) {
    if (/^[.?!,]$/.test(speech.after(at))) break;
    if (!SELLS.test(word(at))) continue;
    const sure = SURE.test(word(at)) && (before === 'a' || /^(coute|coutent|vaut)$/.test(before));
    return { ...item, sorte: 'montant', unite: '€', douteux: !sure || valeur < 20 };
  }
  if (previous?.sorte === 'montant' && before === 'contre')
    return { ...item, sorte: 'montant', unite: '€' };
  return { ...item, sorte: 'quantite', douteux: true };
}
