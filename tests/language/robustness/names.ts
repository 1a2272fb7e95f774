/** First names said in `corpus/dev` and `corpus/reserve`. */
export const FIRST_NAMES =
  'Adrien Ahmed Antoine Aurelia Awa Brigitte Camille Chloé Clara Clément Clémence Didier Dylan Emma Enzo Ève Fiona Hannah Hélène Hugo Inès Isabelle Jade Jordan Josiane Julien Karim Kevin Kylian Kévin Lina Lola Lucas Lucie Malo Manon Marc Mathis Maud Mélissa Nathalie Nathan Noah Nolan Océane Patrick Quentin Sandrine Sarah Steven Theo Thomas Théo Tom Valérie Yanis Adrian Arjun Beth Bruno Claire Delphine Doug Duarte Eilidh Élodie Gwen Heather Henrik Huw Inês Jorge Léonie Linnea Maddie Maëlle Malcolm Morag Noé Pierre Priscilla Priya Regan Rima Rob Salomé Sylvain Thibault Ziad'.split(
    ' ',
  );

/** Family names said there. */
export const FAMILY_NAMES =
  'Artaud Ashby Aubry Belhadi Belkhir Bellanger Benali Besnard Bourdier Bouvier Breslin Caradec Castaing Collin Diallo Dubreuil Fabre Falguière Ferrand Ferrier Fontan Goff Gourdon Guérin Hamel Jourdan Lambert Lanoue Lemaire Louvet Mahé Mallory Marchand Marchetti Mercier Mérand Oyelaran Pagès Perrin Prigent Renaud Renoux Richard Roques Rouxel Saulnier Silva Terrier Vidal Whitfield Arnaud Ashdown Belkacem Bellet Benhamou Carbonnel Charrier Delcourt Ferhat Gillespie Haddad Hardouin Hargreaves Hollis Lacassagne Lacoste Lindqvist MacAllister MacLeod Morel Nair Pasquier Pritchard Roullier Sandström Teo Tessier Teyssier Tissot'.split(
    ' ',
  );

/** What names a firm there: sellers, clients, rivals. */
export const FIRMS = [
  'Comptoir Digital',
  'Vieux Pressoir',
  'Clos Fleuri',
  'Vieux Pont',
  'Trois Rivières',
  'Horizons Jeunes',
  'Terre de Lune',
  'Quai Business',
  'Bis Mobile',
  'Galet de Thau',
  'Périgord Vigie',
  'Rance Chaleur',
  'Rebond Informatique',
  'Roue et Levée',
  ...'Ardas Armelin Assisa Bocage Brightpatch CaisseFacil Cofalys Corrib Crema Dormavie Expressia Filocolis Hydralis Kerlann Locabâche Lormel Netalia Qualipropre Sauvane SeatNow TableClic Vasseur Vitamarché Vivalis Arvenn Brizolles Coldmaster Fjällmark Frigalpe Kassalys Larchwood Pedalou Prévaldis Solveyre Tapwell Tembusu Trévidic Valmasque Vivarance'.split(
    ' ',
  ),
];

/** Names to put in their place, as common and not said there, by the kind of their first letter. */
export interface Pool {
  readonly consonant: readonly string[];
  readonly vowel: readonly string[];
}

export const OTHER_FIRST_NAMES: Pool = {
  consonant:
    'Romane Baptiste Solène Damien Justine Youssef Fatou Gaël Pauline Maxence Coline Benoît Dounia Ludovic Marion Samir Capucine Florian Léa Bastien Nadia Simon Margaux Tristan Bénédicte Rachid Chantal Guillaume'.split(
      ' ',
    ),
  vowel: 'Amandine Émile Oscar Anaïs Ulysse Elsa Aurélien Ilona Éric Odette Axel Ophélie'.split(
    ' ',
  ),
};
export const OTHER_FAMILY_NAMES: Pool = {
  consonant:
    'Fournier Gomez Lefebvre Roux Traoré Nguyen Blanchard Delmas Rousseau Petit Garnier Chevalier Boulanger Masson Kowalski Legrand Ramos Vasquez Poirier Costa Muller Barbier Schmitt Leblanc Cohen Pelletier Baron Carpentier Dumont Faure Gauthier Jacquet Klein Langlois Marty Noblet Picard Royer Sauvage Tanguy Vallet Weber Zidane Brunet Cordier Deschamps'.split(
      ' ',
    ),
  vowel: 'Aubert Olivier Evrard Imbert Achour Ortega Humbert Allard Estève Ozanne'.split(' '),
};
export const OTHER_FIRMS: Pool = {
  consonant:
    'Tremeur Bastigne Mavelis Corvanne Delbrouck Sodimex Parvenor Galtier Kermova Lumidor Nordalys Prélanne Rivago Savonel Tavirel Vexora Zéphira Calmont Dorvane Fabrelys'.split(
      ' ',
    ),
  vowel: 'Orvane Isotria Alcyonis Elbemar Odalys Ambrelle Ixora Everland'.split(' '),
};
