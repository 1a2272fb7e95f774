import type { Cue } from './cue.ts';

/** Contact, frame and leave-taking: METHODE 2, 12, 15. */
export const contactCues: readonly Cue[] = [
  {
    acte: 'saluer',
    force: 0.95,
    raison: 'formule de salutation',
    motifs: ['bonjour', 'bonsoir', 'soyez les? bienvenue?s?', 'bienvenue', 'enchantee?'],
  },
  { acte: 'saluer', force: 0.8, raison: 'salutation familière', motifs: ['salut', 'hello', 'coucou', 'allo bonjour'] },
  {
    acte: 'se_presenter',
    force: 0.85,
    raison: 'donne son nom, sa fonction ou son entreprise',
    motifs: [
      'je me appelle', 'je me presente', 'moi c est', 'mon nom est', 'je represente', 'je travaille (?:chez|pour)',
      'je suis (?:le |la |l |un |une |votre )?(?:nouve(?:au|lle) )?(?:conseill\\w+|commercial\\w*|charge\\w*|attache\\w*|responsable|vendeu\\w+|interlocut\\w+|technico|representant\\w*|stagiaire|delegue\\w*)',
      'je me occupe de (?:vous|la|le|l|les|des|votre)', 'je me occupe des', 'c est moi qui ai repris', 'conseill\\w+ (?:de vente|commercial\\w*|literie)',
      'je vous remets ma carte', 'de la (?:societe|maison)', 'l entreprise de', 'je suis votre interlocut\\w+',
    ],
  },
  {
    acte: 'cadrer',
    force: 0.75,
    raison: 'annonce l’objet ou le déroulé de l’échange',
    motifs: [
      'je vous propose (?:d abord |donc |de |que |qu )*(?:de )?(?:faire le point|commencer|prendre ~2 (?:minutes|temps)|faire connaissance)',
      'ce que je vous propose c est que on',
      'l objet de (?:notre|mon|cet|ce|la)', 'l objectif de (?:notre|cet|ce) (?:rendez vous|entretien|echange|rencontre|appel)',
      'l idee (?:c est|est) (?:que|de|d)', 'a l issue de (?:cet|notre|ce)',
      'avant de vous (?:parler|presenter|montrer|proposer)', '(?:je|on) (?:vais|va) (?:d abord |donc |alors |vous |te )*(?:poser|faire vite|y aller tranquillement|faire court|faire les choses dans l ordre)',
      'je vous pose (?:quelques|2|3|4|des)', 'vous poser (?:quelques|2|3|4|des) ~2 questions', 'je viens (?:vous|pour) (?:presenter|voir|signer|faire|parler)',
      'je (?:viens|suis venue?) (?:vous voir )?(?:pour|vous presenter)', '(?:me autorisez vous|permettez moi) (?:a|de) prendre (?:quelques |des )?notes',
      'nous avions prevu ~3 minutes', 'une (?:vingtaine|dizaine|quinzaine) de minutes', 'un (?:petit )?quart d heure',
      'de combien de temps disposez vous', 'je vous (?:appelle|contacte|rappelle|telephone) (?:au sujet|a propos|suite|concernant|pour)',
      'vous (?:avez|aviez) demande a etre rappelee?', 'suite a votre (?:demande|appel|message|mail|visite)',
      'dans un premier temps', 'd abord ~8 (?:ensuite|puis|apres|enfin)', '(?:je|on|nous) (?:commence|commencons|discute|regarde|parle|prend|prenne|fait)s? ~8 (?:et )?(?:apres|ensuite|puis) (?:je|on|nous|vous|deux|et)',
      'commencer par vous ecouter', 'j aimerais (?:bien |mieux |d abord )*(?:comprendre|connaitre)', 'je aimerais (?:bien |mieux |d abord )*(?:comprendre|connaitre)', 'puis je vous poser quelques questions',
      'c est pour vous presenter', '(?:je vous presente|je vous montre) ~5 (?:apres|ensuite|puis)', '(?:2|3|quelques) questions et apres',
      'me reste ~3 (?:chiffres|questions|points) a vous demander', 'nous allons (?:d abord|commencer|faire le point|voir ensemble)', 'on a (?:10|15|20|30) min\\w*',
      '(?:10|15|20) minutes? (?:me|nous)? ?suffi\\w+', 'on en a pour', 'y a t il un point que vous souhaitez aborder',
    ],
  },
  {
    acte: 'cadrer',
    force: 0.4,
    raison: 'propose un ordre',
    motifs: ['je vous propose', 'ensemble', '\\d+ minutes', 'notre rendez vous', 'vos besoins ~6 (?:puis|ensuite)', 'quelques questions'],
  },
  {
    acte: 'prendre_conge',
    force: 0.9,
    raison: 'formule de congé',
    motifs: [
      'au revoir', '(?:bonne|belle|excellente|tres bonne) (?:fin de )?(?:journee|soiree|apres midi|matinee|semaine|continuation|route)', 'bon (?:week end|courage|service|match)',
      'a (?:tres )?(?:bientot|tout a l heure|la prochaine|plus)', 'a (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)(?: \\d+)?(?: donc)?(?= [.!?]| $)', 'ciao', 'bises?', 'bisous',
      'merci de (?:votre (?:confiance|accueil|temps|attention)|me avoir|m avoir|nous avoir)', 'merci (?:beaucoup )?pour votre (?:temps|accueil|confiance|attention|franchise)',
      'je reste a votre (?:entiere )?disposition', 'merci (?:a vous|d etre passe\\w*|de etre passe\\w*)', 'merci (?:beaucoup )?de (?:me )?avoir (?:ecoute|accorde|recu)\\w*', 'reposez vous bien', 'dormez bien',
    ],
  },
  { acte: 'prendre_conge', force: 0.4, raison: 'remercie', motifs: ['merci a vous', 'je vous remercie', 'merci (?:beaucoup )?(?:monsieur|madame)', 'a vous aussi', 'filez', 'en vous remerciant'] },
];
