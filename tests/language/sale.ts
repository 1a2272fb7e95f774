import type { SaleContext } from '#engine/domain/sale-context.ts';

/** A situation of the tests' own, so that no word of the corpus' situations helps. */
export const sale: SaleContext = {
  id: 'velos',
  langue: 'fr',
  contexte: 'b2b',
  client: { nom: 'Odile Marchais', entreprise: 'Traiteur Marchais' },
  entreprise: 'Cyclo Vallée, loueur de vélos utilitaires à assistance électrique à Valence',
  tarif:
    'Loyer 149 € HT par mois et par vélo sur 36 mois, entretien compris. Frais de mise à la route 120 € HT par vélo. Livraison sous 15 jours. Paiement à 30 jours. Remorque 35 € HT par mois.',
  offre: [
    {
      id: 'a1',
      produit: 'Vélo cargo Mulet',
      caracteristique:
        'Caisson isotherme de 200 litres, batterie amovible, autonomie de 70 kilomètres',
      avantage:
        'Vos livreurs font la tournée du midi sans recharger ni chercher une place de stationnement',
      preuve: 'Essai de cinq jours, fiche technique du constructeur',
    },
    {
      id: 'a2',
      produit: 'Entretien compris',
      caracteristique:
        'Révision chaque trimestre par un mécanicien salarié, vélo de remplacement sous 24 heures',
      avantage: 'Aucune immobilisation, un budget connu d’avance',
      preuve: '98 % des dépannages dans la journée l’an dernier, relevé disponible',
    },
    {
      id: 'a3',
      produit: 'Assurance vol',
      caracteristique: 'Traceur et antivol homologué, assurance vol et casse',
      avantage: 'Vous ne payez rien en cas de vol',
      preuve: 'Attestation d’assurance, label antivol',
    },
  ],
  besoins: [
    {
      id: 'n1',
      theme: 'situation',
      enonce: 'Deux camionnettes diesel pour livrer les plateaux repas en centre-ville.',
    },
    {
      id: 'n2',
      theme: 'probleme',
      enonce: 'Retards de livraison à cause du stationnement, trois amendes par mois.',
    },
    { id: 'n3', theme: 'budget', enonce: 'Environ 480 euros de carburant par mois.' },
    {
      id: 'n4',
      theme: 'decision',
      enonce: 'Elle décide avec son associé Bertrand avant la rentrée.',
    },
  ],
  objections: [
    { id: 'o1', formulation: 'C’est trop cher, 149 euros par mois pour un vélo.' },
    { id: 'o2', formulation: 'Trois ans d’engagement, c’est beaucoup trop long pour nous.' },
    { id: 'o3', formulation: 'Vélogo me propose la même chose à 125 euros.' },
    { id: 'o4', formulation: 'Et s’il se fait voler devant un immeuble, c’est pour ma poche.' },
    { id: 'o5', formulation: 'Il faut que j’en parle à mon associé Bertrand.' },
  ],
  enjeux: [
    {
      id: 'prix',
      libelle: 'Loyer mensuel par vélo',
      unite: '€/mois',
      client_ideal: 119,
      client_reserve: 142,
      candidat_ideal: 149,
      candidat_reserve: 127,
    },
    {
      id: 'duree',
      libelle: 'Durée d’engagement',
      unite: 'mois',
      client_ideal: 12,
      client_reserve: 36,
      candidat_ideal: 36,
      candidat_reserve: 24,
    },
    {
      id: 'remise',
      libelle: 'Remise sur le loyer',
      unite: '%',
      client_ideal: 15,
      client_reserve: 5,
      candidat_ideal: 0,
      candidat_reserve: 12,
    },
    {
      id: 'delai_livraison',
      libelle: 'Délai de livraison',
      unite: 'jours',
      client_ideal: 5,
      client_reserve: 20,
      candidat_ideal: 15,
      candidat_reserve: 8,
    },
    {
      id: 'delai_paiement',
      libelle: 'Délai de paiement',
      unite: 'jours',
      client_ideal: 60,
      client_reserve: 30,
      candidat_ideal: 15,
      candidat_reserve: 45,
    },
    {
      id: 'frais',
      libelle: 'Frais de mise à la route',
      unite: '€',
      client_ideal: 0,
      client_reserve: 120,
      candidat_ideal: 120,
      candidat_reserve: 0,
    },
    {
      id: 'quantite',
      libelle: 'Nombre de vélos',
      unite: 'vélos',
      client_ideal: 2,
      client_reserve: 6,
      candidat_ideal: 8,
      candidat_reserve: 2,
    },
  ],
};
