import type { Terms } from '#engine/domain/intention.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import type { TurnContext } from '#engine/language/turn-context.ts';

/** What is said in a sale before each of its moments. */
interface Script {
  readonly sale: SaleContext;
  /** The client’s first words, and the candidate’s. */
  readonly welcome: readonly [string, string];
  readonly greeting: string;
  /** A question, its answer, one more, its answer, what is noted. */
  readonly asked: readonly [string, string];
  readonly answered: readonly [string, string];
  readonly noted: string;
  readonly priceAsked: string;
  readonly presentation: string;
  /** What is on the table while it is bargained for, and at the end. */
  readonly offered: Terms;
  readonly agreed: Terms;
}

/** Moments of one same sale, from the greeting to the close. */
export function makeMoments(script: Script) {
  const { welcome, greeting, asked, answered, noted, priceAsked, presentation } = script;
  const debut: TurnContext = {
    sale: script.sale,
    stage: 'prise-de-contact',
    clientLines: [],
    candidateLines: [],
    done: [],
    pending: [],
    onTable: null,
    asked: null,
  };
  const decouverte: TurnContext = {
    ...debut,
    stage: 'decouverte',
    clientLines: welcome,
    candidateLines: [greeting, asked[0]],
    done: [['saluer', 'se_presenter', 'cadrer'], ['question_ouverte']],
  };
  const argumentation: TurnContext = {
    ...decouverte,
    stage: 'argumentation',
    clientLines: [...welcome, ...answered],
    candidateLines: [greeting, ...asked, noted],
    done: [...decouverte.done, ['question_fermee'], ['ecouter']],
  };
  const objection: TurnContext = {
    ...argumentation,
    stage: 'objections',
    clientLines: [...argumentation.clientLines, priceAsked],
    candidateLines: [...argumentation.candidateLines, presentation],
    done: [...argumentation.done, ['caracteristique', 'annoncer_prix']],
  };
  const negociation: TurnContext = { ...objection, stage: 'negociation', onTable: script.offered };
  const conclusion: TurnContext = { ...objection, stage: 'conclusion', onTable: script.agreed };
  const reclamation: TurnContext = { ...argumentation, stage: 'objections' };
  return {
    debut,
    decouverte,
    argumentation,
    objection,
    negociation,
    conclusion,
    reclamation,
  };
}
