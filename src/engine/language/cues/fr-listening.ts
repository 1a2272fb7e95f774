import type { Cue } from './cue.ts';

/** Listening, reformulation, agreement: METHODE 3.2 to 4. */
export const listeningCues: readonly Cue[] = [
  {
    acte: 'ecouter',
    force: 0.75,
    raison: 'accuse réception de ce que dit le client',
    motifs: [
      'merci (?:pour|de|beaucoup pour) (?:ces|cette|vos|me le dire|le dire|me le signaler|votre precision|ces precisions)',
      'merci de (?:me le|le) (?:dire|preciser|signaler)', 'c est (?:un point )?(?:tres |super |vraiment )?(?:important|interessant|precieux|utile)(?: en effet| que vous| pour| ca)?',
      'vous me (?:disiez|aviez dit|avez dit|parliez)', 'comme vous (?:l avez|le|me l avez) (?:dit|souligne|disiez)\\w*', 'je (?:peux )?imagine(?: oui| bien| l)?', 'je (?:me )?imagine',
      'je vois (?:tout a fait|tres bien|bien)', 'j entends', 'tres bien poursuivez', 'je comprends que (?:ca|cela|vous|ce)', 'je (?:me )?mets a votre place',
      'ca (?:doit|a du) (?:etre|finir|vous)', '(?:c est|ca doit etre) (?:rageant|embetant|penible|fatigant|pas rien|agacant|dommage)', 'aie', 'pas rien', 'quand meme', 'c est pas rien', 'puisque vous tenez a',
      'c est jamais agreable', 'on va (?:vous |la |le )?liberer',
    ],
  },
  {
    acte: 'ecouter',
    force: 0.75,
    raison: 'dit qu’il note',
    motifs: ['je (?:le )?note(?: ca| cela| tout| bien| votre| que| chaque)?', 'c est (?:bien )?note', 'ca c est note', 'bien note', 'je ai (?:bien )?note (?:que|votre|ca|cela)', 'je prends note'],
  },
  { acte: 'ecouter', force: 0.4, raison: 'accusé de réception', motifs: ['je vois', 'je comprends', 'd accord je note', 'interessant', 'tout a fait', 'ah oui', 'mince', 'vous avez raison', 'super', 'tres bien', 'en effet', 'je entends', 'justement'] },
  {
    acte: 'reformuler',
    force: 0.8,
    raison: 'formule de reformulation',
    motifs: [
      'si je (?:vous )?(?:comprends|ai|resume|recapitule|rassemble|reformule|retiens)(?: bien| bien compris| compris| tout)?', 'si j ai bien compris', 'autrement dit', 'en d autres termes', 'en somme',
      'voici ce que je retiens', 'ce que je (?:retiens|comprends) (?:c est|est|de)', 'ce que j ai retenu', 'ce que je ai retenu', 'corrigez moi', 'vous me corrigez', 'si je lis entre les lignes',
      'vous voulez (?:donc )?dire que', 'vous recherchez donc', 'vous (?:souhaitez|cherchez|voulez) donc', 'donc vous (?:avez|etes|cherchez|souhaitez|voulez|avez besoin|recherchez|payez|perdez|passez)',
      '(?:que )?je (?:voie|verifie|voi) si j?e? ?ai (?:tout|bien)', 'je (?:remette|remets|pose|redis) (?:tout|ce que)', 'verifier que j?e? ?ai tout (?:saisi|compris|note)', 'd un cote ~9 de l autre',
      'je entends surtout que', 'j entends surtout que', 'ce qui vous preoccupe', 'vous me confirmez que', 'vous vous demandez (?:si|donc)', 'votre (?:question|crainte|inquietude) porte donc',
      'ce que vous (?:attendez|cherchez|voulez|souhaitez) (?:donc )?c est', 'votre priorite', 'donc votre (?:priorite|besoin|objectif)', 'du coup je resume', 'pour resumer ~2 vous (?:avez|cherchez|souhaitez|voulez|etes)',
      'attendez que je (?:voie|remette|reprenne)', 'si je mets bout a bout ce que', 'vous semblez', 'j ai l impression que', 'nous sommes bien d accord sur vos',
    ],
  },
  {
    acte: 'demander_accord',
    force: 0.85,
    raison: 'demande un assentiment',
    motifs: [
      '(?:c est|est ce) (?:bien )?(?:exact|cela|ca|fidele|juste|correct)(?= [?]| $| ou)', 'est ce (?:bien )?(?:cela|ca|exact|fidele|juste)', '(?:cela|ca) vous (?:convient|va|irait|conviendrait|semble correct|parle|dit|parait correct|ira)(?: t il| il| t elle)?(?! pas)',
      '(?:est ce que )?(?:cela|ca) (?:vous )?(?:convient|irait)', 'vous (?:me )?suivez', 'ai je (?:bien )?(?:ete clair\\w*|oublie|compris)', '(?:j ai|je ai|je|j) (?:oublie|oublis) (?:rien|quelque chose|un truc|quelqu\\w+)',
      'je me trompe', 'me trompe je', 'je ai rate', 'ai rate (?:un truc|quelque chose)', 'on est d accord', 'nous sommes (?:bien )?d accord(?! sur vos)', 'vous etes d accord', 'est ce bien ce que', 'on (?:fait|part) comme ca', 'c est ca votre priorite',
      'c est (?:toujours )?(?:bon|ok|jouable|possible) pour vous', 'ok pour vous', 'ca (?:roule|marche)(?: pour vous)?(?= [?]| $)', 'ca va(?= [?])', 'voyez vous l interet', 'cela repond il a (?:votre (?:question|attente|besoin)|vos)', 'acceptez vous que', 'ca vous dit(?= [?]| $)', 'vous voyez(?= [?])',
      'puis je(?= [?])', 'c est (?:bien )?ca(?= [?])', 'vous me confirmez', 'y a t il autre chose', 'est ce que (?:cela|ca) vous (?:va|parle|convient)',
    ],
  },
  {
    acte: 'relancer',
    force: 0.85,
    raison: 'fait développer ce qui vient d’être dit',
    motifs: [
      'c est a dire', '(?:et )?(?:qu|que) entendez vous par', 'dites (?:me|m|moi) (?:en )?(?:un peu )?(?:plus|davantage)', 'dites me en ~2 plus', 'par exemple(?= [?])', 'et ensuite(?= [?])', 'dans quel sens', 'en quoi (?:cela|ca|est ce|c est)',
      'pour quelle raison', 'a quel point de vue', 'qu est ce qui vous fait dire', 'que est ce qui vous fait dire', 'quand vous dites', 'dites vous(?= [?])', 'et en dehors de cela', 'que s est il passe', '(?:qu|que) est ce qui (?:s|se) est passe', 'c est quoi exactement', 'pouvez vous (?:me )?(?:preciser|en dire plus|expliquer)', 'pourriez vous preciser', 'autre chose(?= [?])', 'vous pouvez (?:me )?preciser', 'et alors(?= [?])',
    ],
  },
];
