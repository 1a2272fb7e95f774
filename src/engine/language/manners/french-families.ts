import type { WordFamily } from './word-families.ts';

/** METHODE 19, « Lexique à surveiller »; phrases parted by « | ». */
export const FRENCH_FAMILIES: readonly WordFamily[] = [
  {
    field: 'tutoiement',
    phrases:
      'tu|te|toi|t|ton|ta|tes|dis moi|ecoute moi|excuse moi|attends voir|vas y|rassure toi|imagine toi|regarde moi',
  },
  {
    field: 'familier',
    phrases:
      'ouais|ouaip|ok|pas de souci|pas de soucis|y a pas de souci|pas de probleme|sans souci|nickel|truc|trucs|machin|bidule|sympa|cool|super cool|mec|mecs|les gars|gars|boulot|bosser|bosse|bossez|fric|balles|thune|thunes|vachement|ca roule|tkt|t inquiete|salut|ciao|tchao|rigoler|rigole|rigolez|marrant|chiant|bordel|merde|foutre|fout|foutu|bouffe|bouffer|dingue|ouf|top|impec|gratos|hyper|kiffer|relou|galere|galerer|nul|pourri|arnaque|arnaquer|dac|dis donc',
  },
  {
    field: 'negatif',
    told: true,
    phrases:
      'probleme|problemes|malheureusement|helas|desole mais|desolee mais|cher|chere|chers|cheres|risque|risques|impossible|souci|soucis|vous devez|vous etes oblige|vous etes obligee|vous avez pas le choix|faut que vous|depense|depenses|contrainte|contraintes|danger|dangers|inconvenient|inconvenients',
  },
  {
    field: 'negatif',
    phrases:
      'vous inquietez pas|pas d inquietude|ayez pas peur|calmez vous|detendez vous|vous derange|je vous embete',
  },
  {
    field: 'attenuations',
    told: true,
    phrases:
      'peut etre|un petit peu|un peu|je pense|je pense que|je pense que peut etre|je crois|je crois que|il me semble|me semble t il|je suppose|je suppose que|eventuellement|normalement|en principe|a priori|plus ou moins|on va essayer|nous allons essayer|je vais essayer|on essaiera|j essaierai|je essaierai|on devrait pouvoir|ca devrait|en quelque sorte|quelque part|disons|une sorte de|franchement|honnetement|pour etre honnete|sincerement|je me permets|je voulais juste|c est juste',
  },
  { field: 'tics', told: true, phrases: 'quoi' },
  {
    field: 'tics',
    phrases:
      'du coup|voila|en fait|donc voila|donc du coup|genre|hein|bref|au final|en gros|on va dire|comment dire|tu vois|je veux dire|bon ben|j ai envie de dire|je ai envie de dire|effectivement effectivement|enfin bref',
  },
];
