import { rememberSale } from '../links/remember-sale.ts';
import { isTitle } from '../text/is-title.ts';
import { rememberReading } from '../text/remember-reading.ts';
import type { Evidence } from '../evidence.ts';
import { cuesOf, onTurn, weaken } from './cue-helpers.ts';
import type { Detector, Turn } from './turn.ts';

/** The client asks who is speaking. */
const ASKS_NAME = {
  fr: / (?:(?:et )?vous etes (?:qui|monsieur|madame|[.?])|qui etes vous|c est qui|qui est a l appareil|votre nom|vous venez d ou|a qui ai je|et vous (?:c est|etes)) /,
  en: / (?:who am i|who are you|and you are|your name|you must be) /,
} as const;
/** « Et bonne découpe ! »: a wish made to measure, last thing said. */
const WISHES = {
  fr: /^ (?:(?:et|allez|alors|merci|bon|donc|voila|madame|monsieur|encore|\w+) ){0,5}bon(?:ne)?s? (?!de|d|alors|voila|ben|je|on|et|a|c|vous|le|la|les|en|y|mais|courage pour le)\w+(?: \w+){0,3} $/,
  en: / (?:good|nice|lovely|great) (?:day|evening|weekend|afternoon|luck|week) /,
} as const;
const THANKS = {
  fr: /^ (?:(?:allez|bon|voila|parfait|super|ok|d accord|eh|tres|bien|alors|un|grand|et) ){0,3}merci (?!pour (?:cette|ces|la|le|votre (?:question|precision|franchise|reponse))|de (?:me|le|la|vos|votre (?:franchise|question)))/,
  en: /^ (?:(?:ok|great|so|well|perfect) ){0,2}(?:thank you|thanks) /,
} as const;

/** Words that open a sentence with a capital and name nobody. */
const NOT_A_NAME =
  /^(?:bonjour|bonsoir|bienvenue|enchantee?|oui|non|alors|donc|bon|merci|pardon|super|parfait|voila|ecoutez|allo|salut|hello|good|morning|yes|so|thank|thanks|nice|great|euh|entrez|asseyez|installez|tenez|attendez|excusez|dites|madame|monsieur|c|je|on|vous|il|elle|i|my|the|and|we|you|sorry|welcome|okay|ok)$/;

const wordsOf = (text: string, langue: 'fr' | 'en'): ReadonlySet<string> =>
  new Set(rememberReading(text, langue).tokens.map(({ word }) => word));

/** Words of the client’s name, and those of the firms, that a stranger would not give as his own. */
const namesKnown = rememberSale(({ client, entreprise, langue }) => ({
  client: wordsOf(client.nom, langue),
  firms: wordsOf(`${client.entreprise} ${entreprise}`, langue),
}));

/**
 * A name given alone or in full in the first turns, that is neither the client’s nor a title’s:
 * « Hugo. », « Théo Vuillermoz, je travaille ici. » In full, half of it may be the client’s too.
 */
function namesHimself({ reading, context, view }: Turn): boolean {
  const { tokens, stems } = reading;
  const known = namesKnown(context.sale);
  const opens = (i: number): boolean => tokens[i - 1]?.after !== '';
  const names = tokens.map(({ word, capital, value }, i): 'client' | 'stranger' | null => {
    const stem = stems[i] ?? null;
    // « Regardez » opens a sentence; « Gomez » may stand inside one.
    const ordered = word.endsWith('ez') && opens(i);
    const named =
      capital &&
      value === null &&
      stem !== null &&
      !NOT_A_NAME.test(word) &&
      !ordered &&
      !isTitle(tokens[i - 1]?.word ?? '');
    if (!named) return null;
    if (known.client.has(word)) return 'client';
    return known.firms.has(word) || view.lastStems.has(stem) ? null : 'stranger';
  });
  return tokens.some(({ after }, i) => {
    const name = names[i] ?? null;
    const next = after === '' ? (names[i + 1] ?? null) : null;
    const pair = name !== null && next !== null && (name === 'stranger' || next === 'stranger');
    return pair || (name === 'stranger' && opens(i) && after !== '');
  });
}

/** Stems of what a firm is called: the words with a capital at the start of what is said of it. */
const namesOfHouse = rememberSale(({ entreprise, langue }): string[] => {
  const { tokens, stems } = rememberReading(entreprise.slice(0, 60), langue);
  return stems
    .flatMap((stem, i) => (stem !== null && tokens[i]?.capital === true ? [stem] : []))
    .slice(0, 4);
});

/** Greeting, introducing oneself, framing, leaving: what the moment of the sale makes likelier. */
export const detectContact: Detector = (turn) => {
  const { context, reading, view } = turn;
  const rank = context.candidateLines.length;
  const late = rank > 4;
  const found: Evidence[] = [
    ...weaken(cuesOf(turn, 'saluer'), rank <= 1 ? 1 : late ? 0.4 : 0.6),
    ...weaken(cuesOf(turn, 'se_presenter'), rank <= 2 ? 1 : 0.4),
    ...weaken(cuesOf(turn, 'cadrer'), rank <= 2 ? 1.1 : rank <= 5 ? 0.85 : 0.55),
    ...weaken(cuesOf(turn, 'prendre_conge'), rank === 0 ? 0.3 : 1),
  ];
  if (rank <= 2 && namesHimself(turn))
    found.push(
      onTurn(
        turn,
        'se_presenter',
        found.some(({ acte }) => acte === 'saluer') ||
          ASKS_NAME[reading.language].test(view.last?.canon ?? '')
          ? 0.65
          : 0.4,
        'dit son nom',
      ),
    );
  if (
    rank <= 3 &&
    ASKS_NAME[reading.language].test(view.last?.canon ?? '') &&
    reading.tokens.length <= 40
  )
    found.push(onTurn(turn, 'se_presenter', 0.5, 'répond à qui lui demande qui il est'));
  const end = reading.sentences.at(-1);
  const before = reading.sentences.at(-2);
  if (rank > 4 && end !== undefined && !end.asked) {
    const closing = [before?.text ?? '', end.text];
    const wish = closing.some((text) => WISHES[reading.language].test(text));
    const thanks = closing.some((text) => THANKS[reading.language].test(text));
    if (wish) found.push(onTurn(turn, 'prendre_conge', 0.55, 'souhait de fin d’entretien'));
    if (thanks && turn.questions.length === 0)
      found.push(
        onTurn(
          turn,
          'prendre_conge',
          context.stage === 'conclusion' || context.stage === 'prise-de-conge' ? 0.55 : 0.35,
          'remercie en fin de tour',
        ),
      );
  }
  if (rank <= 1) {
    const head = reading.stems.slice(0, 30);
    if (namesOfHouse(context.sale).some((stem) => head.includes(stem))) {
      const opening = found.some(({ acte }) => acte === 'saluer') || rank === 0;
      found.push(
        onTurn(turn, 'se_presenter', opening ? 0.7 : 0.45, 'nomme son entreprise à l’ouverture'),
      );
    }
  }
  return found;
};
