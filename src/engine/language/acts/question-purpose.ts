import { compilePattern } from '../cues/compile-pattern.ts';
import type { Reading } from '../text/reading.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { TIME } from './time-words.ts';

/**
 * What a question is for. `decouverte` learns something of the client; `accord`, `suite`, `ajout`
 * and `decision` put the candidate’s own doing to him; `rhetorique` awaits no answer.
 */
export type Purpose = 'decouverte' | 'accord' | 'suite' | 'ajout' | 'decision' | 'rhetorique';

/** « Je vous », « on se », « nous le »: the candidate, then the small words before his verb. */
const CLITICS = '(?:(?:vous|te|t|lui|leur|y|en|le|la|les|l|m|me|se|s|nous) ){0,3}';
/** Verbs that report or suppose do not propose: « je crois », « on vous a dit ». */
const REPORTS =
  '(?!(?:vous|te|t|lui|leur|y|en|le|la|les|l|m|me|se|s|nous|ai|a|avons|avais|avait|suis|est|etais|etait|sais|vois|crois|pense|imagine|suppose|comprends|dirais|dis|ont|trompe|oublie|demande|sens|entends|voudrais|aimerais|veux|parle|demande|ferait|serait|va dire|parle)(?= ))';

/** Words after which « on » or « nous » opens a subordinate clause or is an object. */
const NOT_AFTER =
  '(?<! (?:que|qui|si|dont|ou|quand|comme|ce|ca|cela|il|elle|ils|elles|vous|chez|pour|avec|de|par|a|sur) )';

/** The candidate’s own doing, put to the client in so many words. */
const OFFERED = {
  fr: compilePattern([
    '(?:voulez|souhaitez|preferez|aimeriez|voudriez|desirez|veux|acceptez) (?:vous )?(?:bien |peut etre |aussi )?que (?:je|on|nous)',
    '(?:ca|cela) (?:vous|te) (?:dit|dirait|interesse|tente|arrange|ennuie|embete|derange|irait|va) (?:si|que|de|d) ',
    'si (?:je|on|nous) ~3 (?:disait|faisait|faisais|partait|essayait|mettait|mettais|commencait|prenait)',
    '(?:puis je|pouvons nous|peut on|pourrait on|pourrions nous|voulez vous)',
  ]),
  en: compilePattern([
    '(?:can|could|shall|may|should) (?:i|we)',
    '(?:do|would) you (?:want|like) (?:me|us) to',
    'you want (?:i|we|me|us|that i|that we) \\w+',
  ]),
} as const;
/** The candidate as the subject of a present or future verb: an offer when it is asked. */
const OWN_DOING = {
  fr: compilePattern([`${NOT_AFTER}(?:je|on|nous) ${CLITICS}${REPORTS}\\w+`]),
  en: compilePattern([
    '(?:i|we) (?:can |could |will |ll )?(?:send|put|add|call|prepare|show|book|give|make|do|start|go|sign|write|come) ',
  ]),
} as const;

/** What is asked of the client for the sake of the talk: to wait, to allow, to trust. */
const COURTESY = {
  fr: compilePattern([
    'vous (?:me |m )(?:attendez|suivez|permettez|autorisez|laissez|accordez|excusez|rappelez|faites confiance|dites si)',
    'vous (?:permettez|patientez)',
    'me (?:permettez|autorisez|accordez|laissez) vous',
    'permettez vous',
    'si (?:vous voulez bien|vous etes d accord|ca vous (?:va|dit|arrange|convient)|vous permettez|vous le permettez)',
    'souhaitez vous (?:poursuivre|continuer|que)',
  ]),
  en: compilePattern(['if you (?:agree|don t mind|like)', 'do you mind']),
} as const;

/** An assent asked on what has just been said. */
const ASSENT = {
  fr: compilePattern([
    '(?:d accord|ok|ca marche|ca roule|entendu|c est (?:bon|ok|clair|juste|note)|ca va|ca colle|ca joue|on est (?:bons?|ok|d accord)|tout est (?:bon|clair)|pas de (?:souci|probleme)|vous (?:me )?(?:voyez|comprenez|suivez))(?: (?:pour vous|avec ca|jusque la|comme ca|alors|la dessus|monsieur|madame))?(?= $)',
    '(?:ca|cela|tout|le reste|l idee|le principe|comme ca|ce) (?:vous |te |leur |lui )?(?:va|ira|irait|convient|conviendrait|colle|roule|marcherait|joue|parle|parlerait|semble|semblerait|parait|paraitrait|interesse|interesserait|arrange|arrangerait|suffit|suffirait|aide|aiderait|plairait|dit|dirait)(?! combien)',
    '(?:c est|c etait|est ce|ce serait|ca serait|ca reste) (?:bien |tout a fait |plus |assez |a peu pres |toujours )?(?:bon|clair|juste|exact|correct|possible|jouable|ok|resume|fidele|complet|raisonnable|coherent|logique|faisable|envisageable|ca|cela)(?: (?:pour vous|comme ca|ou|jusque|monsieur|madame|que)|(?= $))',
    '(?:je|j|on) ~3 (?:oubli\\w+|zapp\\w+|rat\\w+|loup\\w+|trompe|manque|bon|tout|bien (?:compris|note|saisi|resume|retenu))(?: (?:un|une|rien|quelque|des|pas|la|le|ca|cela|dit|compris|note) ~3 |(?= $))',
    'manque (?:quelque chose|un truc|rien|un point)',
    '(?:vous etes|etes vous|seriez vous|vous seriez) (?:d accord|ok|partants?|partante)',
    '(?:ca|cela) (?:vous )?(?:va|irait) pour',
    'bonne? pour vous',
    'ok pour',
    'd accord (?:avec|pour|sur)',
  ]),
  en: compilePattern([
    '(?:is|are) (?:it|that|you|this|we) (?:ok|okay|right|correct|good|fine|agree|clear|agreed)',
    '(?:it s|that s|we re|you re) (?:ok|okay|right|correct|good|fine|agree|clear|agreed)(?= $| for| with)',
    '(?:ok|okay|right|agreed|deal|good|fine)(?: (?:for you|with you|with that|like that))?(?= $)',
    '(?:does|would|do) (?:it|that|this) (?:suit|work|make sense|sound|help)',
    '(?:did|do) i (?:forget|miss|understand)',
    'you (?:agree|follow|see)(?: me)?(?= $)',
    'do you agree',
  ]),
} as const;
/** The client’s own choice of the offer: taken for a question of discovery before there is one. */
const TAKES = {
  fr: compilePattern([
    'vous (?:me )?(?:le |la |les |l |en )?(?:prenez|partez|partiriez|validez|signez|commandez|confirmez|reservez|retenez|penchez|mettez)',
    '(?:prenez|partez|validez|signez|commandez|confirmez|reservez) vous',
    'vous (?:etes|seriez|vous sentez) (?:pretes?|prets?|partants?|partante|decidee?s?)',
    '(?:etes|seriez) vous (?:pretes?|prets?|partants?|partante|decidee?s?)',
    '(?:ca|cela) (?:vous |te )?(?:tente|tenterait)',
    'vous (?:vous )?(?:laissez tenter|lancez|decidez|en dites quoi)',
    'vous preferez',
    'preferez vous',
  ]),
  en: compilePattern(['you (?:take|sign|start|order)', 'are you ready']),
} as const;

const DECIDE = {
  fr: compilePattern([
    'valid\\w+',
    'sign\\w+',
    'lanc\\w+',
    'on part',
    'part on',
    'partons',
    'partir (?:la dessus|sur|comme)',
    'bloqu\\w+',
    'reserv\\w+',
    'command\\w+',
    'conclu\\w*',
    'on y va',
    'faire? affaire',
    'enregistr\\w+',
    'd accord (?:la dessus|comme ca|sur)',
    'top(?:e|ons|er)',
    'le (?:bon|contrat|dossier)',
    'bon de commande',
    'emball\\w+',
    'encaiss\\w+',
    'on (?:le|la|les) (?:prend|fait|commande)',
    'on dit (?:oui|banco|ca)',
    'on se lance',
    'on demarre',
    'on fonce',
    'on arrete',
    'combien de',
  ]),
  en: compilePattern(['sign\\w*', 'order', 'confirm', 'book', 'start', 'contract', 'go ahead']),
} as const;
/** Verbs that decide, whatever day is named beside them. */
const COMMITS = / (?:sign|valid|lanc|command|conclu|reserv|order)/;

const ADDS = {
  fr: compilePattern([
    'ajout\\w+',
    'rajout\\w+',
    'coch\\w+',
    'gliss\\w+',
    'joins',
    '(?:le|la|les|l|en) mets',
    '(?:le|la|les|l|en) mettre',
    '(?:le|la|les|l|en) (?:compte|prends|inclus)',
    'option\\w*',
    'en plus',
    'avec (?:ca|cela)',
    'aussi',
  ]),
  en: compilePattern(['add', 'put', 'also', 'with it', 'option']),
} as const;
const FOLLOWS = {
  fr: compilePattern([
    'rappel(?!ez)\\w*',
    'appel(?!ez)\\w*',
    'recontact\\w*',
    'contact\\w*',
    'repass\\w+',
    'pass(?:e|er|erai)',
    'revien\\w*',
    'revenir',
    'reviendr\\w+',
    'envo[iy]\\w*',
    'enverr\\w+',
    'adress\\w+',
    'transm\\w+',
    'inscri\\w*',
    'fix(?:e|er|ons)',
    'cal(?:e|er|ons)',
    'devis',
    '(?:se|nous|me) (?:re)?(?:voi\\w+|retrouv\\w+)',
    'attends',
    'livr\\w+',
    'apport\\w+',
    'rendez vous',
    'planifi\\w+',
    'programm\\w+',
    'prevoi\\w+',
    'prevoir',
    '(?:un|le) point',
    'de cote',
    'mail',
  ]),
  en: compilePattern(['send', 'call', 'come', 'visit', 'meet', 'email', 'quote', 'appointment']),
} as const;

/** The question word that makes a sentence ask for a fact, whoever its subject is. */
const ASKS_FACT = {
  fr: / (?:comment|pourquoi|quoi|combien|quel|quelle|quels|quelles|laquelle|lequel|lesquels|(?:qu|que) est ce (?:qui|que)) /,
  en: / (?:what|why|how|which|who|when|where) /,
} as const;

const holds = (text: string, pattern: RegExp): boolean => text.search(pattern) >= 0;

/** The words after the last comma, when they make a clause of their own; the whole sentence otherwise. */
function mainClause({ tokens }: Reading, { from, to, text }: Sentence): string {
  for (let i = to - 2; i > from; i--) {
    if (tokens[i]?.after !== ',') continue;
    const tail = ` ${tokens
      .slice(i + 1, to)
      .map(({ word }) => word)
      .join(' ')} `;
    if (to - i > 3 && / (?:je|on|nous|vous|tu|c|ca|il|elle|ils|elles) /.test(tail)) return tail;
    return text;
  }
  return text;
}

/** « Vous allez bien ? », « Sérieux ? »: manners and surprise. */
const MANNERS =
  /^ (?:(?:alors|et|bonjour|oui|ah) )*(?:(?:vous |tu )?(?:allez|vas) bien|ca va(?: bien)?|(?:ah )?bon|serieux|serieusement|hein|pardon|vraiment|how are you|are you ok|really|sorry) $/;

/** A tag, a hesitation or a name called out: a question mark that awaits no answer. */
function isRhetorical(reading: Reading, { from, to, text }: Sentence): boolean {
  const before = reading.tokens
    .slice(Math.max(0, from - 6), from)
    .map(({ word }) => word)
    .join(' ');
  if (to - from <= 3 && /(?:je sais (?:pas|plus)|je crois|je pense|attendez)\b/.test(before))
    return true;
  if (MANNERS.test(text) && to - from < reading.tokens.length) return true;
  return /^ (?:oui |bonjour |allo )?(?:allo|pardon|(?:madame|monsieur|mademoiselle|mister|mrs|ms)(?: \w+){0,2}) $/.test(
    text,
  );
}

/** Something said before the question, in the same turn: there is something to assent to. */
function hasSaid({ sentences }: Reading, { from }: Sentence): boolean {
  return sentences.some((one) => one.from < from && !one.asked && one.to - one.from >= 4);
}

/**
 * Reads what an asked sentence is for, from who acts in it and what the verb does. `presented`: the
 * client has heard the offer.
 */
export function readPurpose(reading: Reading, sentence: Sentence, presented: boolean): Purpose {
  const { language } = reading;
  const clause = mainClause(reading, sentence);
  if (isRhetorical(reading, sentence)) return 'rhetorique';
  if (holds(sentence.text, COURTESY[language])) {
    return holds(sentence.text, FOLLOWS[language]) || TIME[language].test(sentence.text)
      ? 'suite'
      : 'accord';
  }
  const long = sentence.to - sentence.from >= 9;
  const asksFact = ASKS_FACT[language].test(clause);
  if (!asksFact && holds(clause, ASSENT[language]) && (long || hasSaid(reading, sentence))) {
    return TIME[language].test(sentence.text) ? 'suite' : 'accord';
  }
  if (
    presented &&
    sentence.asked &&
    !/ (?:pourquoi|combien|why|how) /.test(clause) &&
    holds(clause, TAKES[language])
  )
    return / (?:aussi|avec|en plus|option|also|with) /.test(clause) ? 'ajout' : 'decision';
  const offered = holds(clause, OFFERED[language]);
  if (!offered && !(sentence.asked && holds(clause, OWN_DOING[language]))) return 'decouverte';
  if (asksFact) return holds(clause, DECIDE[language]) ? 'decision' : 'decouverte';
  if (/ (?:vous|tu) (?:etes|avez|savez|aviez|etiez|pourriez|seriez) /.test(clause))
    return 'decouverte';
  const dated = TIME[language].test(clause);
  if (
    dated &&
    !/ (?:ou|or) /.test(clause) &&
    holds(clause, FOLLOWS[language]) &&
    !COMMITS.test(clause)
  )
    return 'suite';
  if (holds(clause, DECIDE[language])) return 'decision';
  // « Je mets la livraison à mardi ou à jeudi ? » takes the decision for granted (guide, rule 23).
  if (dated && / (?:ou|or) /.test(clause)) return 'decision';
  if (holds(clause, ADDS[language])) return 'ajout';
  if (dated || holds(clause, FOLLOWS[language])) return 'suite';
  return 'accord';
}
