import type { Turn } from './turn.ts';

/** The client asks about the person he talks to, or the weather: the answer states nothing of the offer. */
const PERSONAL = {
  fr: / (?:on se connait|vous vous appelez|vous etes qui|vous etes nouve\w+|vous etes du coin|vous aviez|vous etiez|vous avez trouve|vous rouliez|vous suivez|vous venez (?:d ou|de)|c est pour quoi|qui etes vous|quel age|vous m entendez|vous me entendez|je vous ecoute|vous parlez|vous (?:me )?(?:faites|proposez) quoi|en echange|pourquoi je|(?:pouvez|pouviez|faire) (?:pas |vraiment )*(?:rien|mieux|moins|quelque chose|un (?:geste|effort))|et moi|on en etait) /,
  en: / (?:who are you|where are you from|how are you|have we met) /,
} as const;

/** He asks what it costs: the answer is a price. */
const PRICE = {
  fr: / (?:combien (?:ca|c est|coute|coutent|tout)|prix|tarif|coute|coutent|vaut|a combien) /,
  en: / (?:how much|price|cost) /,
} as const;

/** An answer that says nothing. */
const EVASIVE = {
  fr: /^ (?:\w+ ){0,4}(?:je sais (?:pas|plus)|aucune idee|je crois(?! que)|je pense(?! que)|ca depend|je vais (?:demander|voir|regarder)|faudrait que je|attendez|je saurais pas|je ai pas (?:le|la|les|l)|on verra|je regarde) /,
  en: /^ (?:\w+ ){0,3}(?:i don t know|not sure|it depends|i have to (?:check|ask)|i must ask) /,
} as const;

/** Whether the turn answers, with facts, a question of the client about what is sold. */
export function answersAboutOffer({ reading, view, context, questions, amounts }: Turn): boolean {
  const { language, sentences } = reading;
  const asked = view.last?.canon ?? '';
  const [first] = sentences;
  if (view.last?.sentences.at(-1)?.asked !== true) return false;
  if (first === undefined || first.asked || context.candidateLines.length < 2) return false;
  const money = amounts.some(({ unit }) => unit === 'euros');
  if (PERSONAL[language].test(asked) || EVASIVE[language].test(reading.canon)) return false;
  if (PRICE[language].test(asked) && (money || amounts.length > 0)) return false;
  return questions.every(({ from }) => from >= first.to);
}
