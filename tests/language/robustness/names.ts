/** First names said in `corpus/dev`, in `corpus/reserve` and in the reserve before it. */
export const FIRST_NAMES =
  'Adrien Ahmed Antoine Aurelia Awa Brigitte Camille Chloé Clara Clément Clémence Didier Dylan Emma Enzo Ève Fiona Hannah Hélène Hugo Inès Isabelle Jade Jordan Josiane Julien Karim Kevin Kylian Kévin Lina Lola Lucas Lucie Malo Manon Marc Mathis Maud Mélissa Nathalie Nathan Noah Nolan Océane Patrick Quentin Sandrine Sarah Steven Theo Thomas Théo Tom Valérie Yanis Adrian Arjun Beth Bruno Claire Delphine Doug Duarte Eilidh Élodie Gwen Heather Henrik Huw Inês Jorge Léonie Linnea Maddie Maëlle Malcolm Morag Noé Pierre Priscilla Priya Regan Rima Rob Salomé Sylvain Thibault Ziad Carol Yannick Tamsin Jago Niall Corinne Mourad Nordine Sylvie Kilian Nadège Cindy Deirdre Corentin Hervé Elise Nolwenn Anthony Odile Marion Fabrice Justine Declan Orla Fintan Maurice Jeannot Ruth Mireille Dédé Samia Farid Aurélie Bernard Gilles Sonia Momo Pauline Maxence Kenza Solène Steeve Dorian'.split(
    ' ',
  );

/** Family names said there. */
export const FAMILY_NAMES =
  'Artaud Ashby Aubry Belhadi Belkhir Bellanger Benali Besnard Bourdier Bouvier Breslin Caradec Castaing Collin Diallo Dubreuil Fabre Falguière Ferrand Ferrier Fontan Goff Gourdon Guérin Hamel Jourdan Lambert Lanoue Lemaire Louvet Mahé Mallory Marchand Marchetti Mercier Mérand Oyelaran Pagès Perrin Prigent Renaud Renoux Richard Roques Rouxel Saulnier Silva Terrier Vidal Whitfield Arnaud Ashdown Belkacem Bellet Benhamou Carbonnel Charrier Delcourt Ferhat Gillespie Haddad Hardouin Hargreaves Hollis Lacassagne Lacoste Lindqvist MacAllister MacLeod Morel Nair Pasquier Pritchard Roullier Sandström Teo Tessier Teyssier Tissot Fahy Hanratty Cozic Abiven Auvray Delpech Hennion Morvan Drus Abgrall Poirier Roux Kerjean Vialard Labbé Delattre Guellec Jallade Penhale Vannier Bihan Rambaud Louvel Roussel Teillet Soulié Fargues Mezouar Hanrahan Pender Pouget Delmas Arnoux Marty Pradines Faure Abadie Castel Batur Husson Thiébaut Guillou Fallon'.split(
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
  'Grand Lacet',
  'Gommerie Champenoise',
  'Zennor Wick',
  'Cidrerie de la Hétraie',
  ...'Ardas Armelin Assisa Bocage Brightpatch CaisseFacil Cofalys Corrib Crema Dormavie Expressia Filocolis Hydralis Kerlann Locabâche Lormel Netalia Qualipropre Sauvane SeatNow TableClic Vasseur Vitamarché Vivalis Arvenn Brizolles Coldmaster Fjällmark Frigalpe Kassalys Larchwood Pedalou Prévaldis Solveyre Tapwell Tembusu Trévidic Valmasque Vivarance Sauvaget Ollivro Courtalin Aquaval Nutrivane Kadran Saltmarsh Sovaltec Belmaure Celtlabel Northgear Aravo Veillard Verdéo Balnor Buroline Mérande Colivit'.split(
    ' ',
  ),
];

/** Names to put in their place, as common and not said there, by the kind of their first letter. */
export interface Pool {
  readonly consonant: readonly string[];
  readonly vowel: readonly string[];
}

/** As many as those they stand for: a candidate must not be given the client’s, nor a firm its rival’s. */
export const OTHER_FIRST_NAMES: Pool = {
  consonant:
    'Romane Baptiste Perrine Damien Mélanie Youssef Fatou Gaël Violette Cédric Coline Benoît Dounia Ludovic Laurine Samir Capucine Florian Léa Bastien Nadia Simon Margaux Tristan Bénédicte Rachid Chantal Guillaume Sébastien Pierrick Gaspard Maëlys Gwenaëlle Joséphine Raphaëlle Vincent Monique Jérôme Mohamed Killian Philippe Christelle Roxane Lorenzo Mathilde Laetitia Joachim Nicolas Charlotte Célestin Zoé Bilal Loïc Marius Séverine Tiphaine Jonas Denis Gérard Raymonde Suzanne Marcel Lionel Pascaline Sabrina Mehdi Nora Rémi Véronique Franck Grégory Mathieu Sophie Laura Manuela Pablo Diego Bianca Mirko Tanguy Ronan Katell Servane Gildas Bleuenn Mylène Régis Serge Thérèse Yolande Ginette Lilian Maël Timéo Naïm Sacha Romy Louane Noémie Julie Céline Fabien'.split(
      ' ',
    ),
  vowel:
    'Amandine Émile Oscar Anaïs Ulysse Elsa Amaury Ilona Éric Odette Axel Ophélie Étienne Armand Eliott Estelle Hector Henri Hortense Honoré Agathe Alban Albane Alix Anouk Apolline Ariane Astrid Edgar Édith'.split(
      ' ',
    ),
};
export const OTHER_FAMILY_NAMES: Pool = {
  consonant:
    'Fournier Gomez Lefebvre Roland Traoré Nguyen Blanchard Delorme Rousseau Petit Garnier Chevalier Boulanger Masson Kowalski Legrand Ramos Vasquez Pommier Costa Muller Barbier Schmitt Leblanc Cohen Pelletier Baron Carpentier Dumont Ferry Gauthier Jacquet Klein Langlois Martel Noblet Picard Royer Sauvage Vallet Weber Zidane Brunet Cordier Deschamps Bonnet Girard Moreau Lacombe Bertrand Renard Gaillard Dupuis Fontaine Robin Perrot Berger Meunier Rolland Colin Maillard Charpentier Bailly Baudry Cousin Lebrun Besson Pichon Gilbert Boyer Maréchal Breton Tournier Millet Berthelot Lejeune Leroux Rivière Dufour Joubert Ménard Coulon Sabatier Vacher Bellamy Chauvin Peltier Gaudin Navarro Teixeira Koné Sissoko Nowak Fischer Wagner Bakker Rossi Moretti Petrov Demir Kaya Tran'.split(
      ' ',
    ),
  vowel:
    'Aubert Olivier Evrard Imbert Achour Ortega Humbert Allard Estève Ozanne Andrieu Ollivier Aubin Esteban Hubert Ibrahim Urbain Adam Antunes Escoffier'.split(
      ' ',
    ),
};
export const OTHER_FIRMS: Pool = {
  consonant:
    'Tremeur Bastigne Mavelis Corvanne Delbrouck Sodimex Parvenor Galtier Kermova Lumidor Nordalys Prélanne Rivago Savonel Tavirel Vexora Zéphira Calmont Dorvane Fabrelys Baldoria Carvéon Dalmora Ferrando Gravelys Jovanis Kestrina Ligéo Moravel Nervalis Pélican Quimbaya Ravelin Sérilia Toscara Valdorne Wexton Zélinor Bravelys Clarinor Domavia Fontarel Gerlinde Kolvara Lamarque Médoria Novaterre Parquelis Roncevel Silvanor Tergalis Verlione Brennick Colbridge Dunmore Fairgate Kilbrook Lockwell Marlowe Norbury Penfield Redmoor Stanwick Thornbury Westcott Batimar'.split(
      ' ',
    ),
  vowel: 'Orvane Isotria Alcyonis Elbemar Odalys Ambrelle Ixora Everland Alvéria Ondelis'.split(
    ' ',
  ),
};
