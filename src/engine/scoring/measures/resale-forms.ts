import { candidateSaid } from '../candidate-said.ts';
import type { Measure } from '../measure.ts';
import { plainText } from '../plain-text.ts';

/** The levers of METHODE § 13, by the words that name them. */
const FORMS: readonly { readonly nom: string; readonly mots: RegExp }[] = [
  {
    nom: 'implantation',
    mots: /presentoir|lineaire|tete de gondole|\btg\b|gondole|entree (du )?magasin|a hauteur|facing|pres des|a cote d|panneau|avec les (produits|chips)|rayon|shelf|display stand/,
  },
  {
    nom: 'affichage',
    mots: /reglette|stop-?rayon|\b[ip]lv\b|affiche|fiche producteur|prix bien visible|poster/,
  },
  { nom: 'animation', mots: /degustation|animat|gouter|samedi|demonstration|challenge|tasting/ },
  {
    nom: 'équipe',
    mots: /memo|equipe|vos (gars|vendeu|employes|deux employes)|former|formation|argumentaire|your (team|staff)/,
  },
  {
    nom: 'argument de revente',
    mots: /leur dire|dire a vos clients|expliquer|vous n'avez qu'a|les gens (cherchent|voient|passent)|tell your customers/,
  },
];

/** Distinct levers of resale the candidate's advice uses; null when the client does not resell. */
export const resaleForms: Measure = {
  nom: 'formes_de_revente',
  libelle: 'Leviers de revente mobilisés (implantation, affichage, animation, équipe, argument)',
  unite: 'leviers sur 5',
  mesurer({ tours, contexte }) {
    if (tours.length === 0 || contexte.contexte !== 'distributeur')
      return { valeur: null, preuves: [] };
    const seen = new Set<string>();
    const preuves = tours
      .filter(({ actes }) => actes.has('conseiller_revente'))
      .flatMap((turn) => {
        const text = plainText(turn.texte);
        const fresh = FORMS.filter(({ nom, mots }) => !seen.has(nom) && mots.test(text));
        for (const { nom } of fresh) seen.add(nom);
        if (fresh.length === 0) return [];
        const names = fresh.map(({ nom }) => nom).join(', ');
        return [candidateSaid(turn, ['conseiller_revente'], `Levier de revente : ${names}.`)];
      });
    return { valeur: seen.size, preuves };
  },
};
