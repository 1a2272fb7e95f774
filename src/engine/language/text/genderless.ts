/** Nouns in « -ée », which have no masculine, and « créé », « agréé », which are one. */
const NOUNS: ReadonlySet<string> = new Set(
  `agree agrees annee annees armee chaussee cheminee coudee cree crees donnee donnees duree durees entree
  entrees epee fee fusee gelee idee idees journee journees lycee matinee matinees mosquee musee
  musees panacee poignee poignees purees puree randonnee randonnees rangee rangees
  rentree rosee soiree soirees tournee tournees tranchee trophee vallee visee`.split(/\s+/),
);

/** Feminines that do not end as participles in « -ée » do, each followed by its masculine. */
const PAIRS = `
absente absent alternante alternant apprentie apprenti assistante assistant attendue attendu
attentive attentif avertie averti belle beau bienvenue bienvenu bonne bon certaine certain chere cher
commerciale commercial confuse confus conseillere conseiller contente content convaincue convaincu
curieuse curieux decue decu derniere dernier directrice directeur entendue entendu
etudiante etudiant fiere fier finie fini formatrice formateur gentille gentil heureuse heureux honteuse
honteux impressionnante impressionnant inquiete inquiet interessante interessant jalouse jaloux
malheureuse malheureux mademoiselle monsieur madame monsieur nerveuse nerveux nouvelle nouveau
nouvelles nouveaux parfaite parfait patiente patient perdue perdu petite petit premiere premier prete
pret prevenue prevenu ravie ravi reconnaissante reconnaissant retenue retenu reussie reussi serieuse
serieux seule seul soucieuse soucieux sure sur surprise surpris tenue tenu toute
tout toutes tous vendeuse vendeur venue venu vendue vendu
`;
const MASCULINE: ReadonlyMap<string, string> = new Map(
  [...PAIRS.matchAll(/(\w+)\s+(\w+)/g)].map(([, hers = '', his = '']) => [hers, his]),
);

/** « Née », « fée » are left alone. */
const SHORTEST = 4;

/**
 * A folded word, without the mark of its gender in French: « désolée » is « désolé », « contente » is
 * « content ». It stands for the word where words are compared, and is never shown.
 */
export function genderless(word: string, language: 'fr' | 'en'): string {
  if (language !== 'fr') return word;
  if (word.length < SHORTEST) return MASCULINE.get(word) ?? word;
  if (word.endsWith('ee')) return NOUNS.has(word) ? word : word.slice(0, -1);
  if (word.endsWith('ees')) return NOUNS.has(word) ? word : `${word.slice(0, -2)}s`;
  return MASCULINE.get(word) ?? word;
}
