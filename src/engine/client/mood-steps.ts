import type { Intention, MoodStep } from '#engine/domain/intention.ts';
import type { ClientView } from './client-view.ts';

/** Words in a turn beyond which the client's patience wears. */
const TIRADE = 90;

const step = (confiance: number, patience: number, motif: string): MoodStep => ({
  confiance,
  patience,
  motif,
});

/**
 * How the turn moves the client, by stated amounts (METHODE § 18), each with its reason. What the
 * decision shows (a need told, an objection lifted) counts with what the turn does.
 */
export function moodSteps(view: ClientView, intention: Intention): MoodStep[] {
  const { analysis } = view;
  return [...faults(view), ...merits(view, intention)].concat(
    analysis.mots > TIRADE ? [step(0, -1, `tirade de ${analysis.mots} mots`)] : [],
  );
}

function faults({ does, analysis }: ClientView): MoodStep[] {
  const steps: MoodStep[] = [];
  if (does('contredire')) steps.push(step(-2, -1, 'le client est contredit'));
  if (does('denigrer')) steps.push(step(-2, -1, 'un concurrent est dénigré'));
  if (does('pression')) steps.push(step(-2, -2, 'une pression est exercée'));
  if (does('familiarite')) steps.push(step(-1, -1, 'ton trop familier'));
  if (does('conceder') && !does('demander_contrepartie')) {
    steps.push(step(-1, 0, 'concession sans contrepartie : le prix paraît gonflé'));
  }
  if (analysis.lecture === 'incompris') steps.push(step(0, -1, 'propos incompréhensibles'));
  if (analysis.lecture === 'hors_sujet') steps.push(step(0, -1, 'hors sujet'));
  return steps;
}

/** Whether the client has already kept this objection once: a second try in vain wears his patience. */
function keptBefore({ state }: ClientView, objection: string): boolean {
  return Object.values(state.decisions).some(
    ({ intention }) =>
      intention.type === 'maintenir_objection' && intention.objection === objection,
  );
}

function merits(view: ClientView, intention: Intention): MoodStep[] {
  const { does, analysis } = view;
  const steps: MoodStep[] = [];
  if (intention.type === 'repondre_besoin') {
    if (intention.niveau === 'reponse') steps.push(step(1, 0, 'une question juste'));
    if (intention.niveau === 'profondeur')
      steps.push(step(1, 1, 'une relance : le client se sent écouté'));
  }
  if (intention.type === 'preciser_objection') steps.push(step(1, 0, 'l’objection est accueillie'));
  if (intention.type === 'lever_objection') steps.push(step(1, 1, 'l’objection est levée'));
  if (intention.type === 'maintenir_objection' && keptBefore(view, intention.objection))
    steps.push(step(0, -1, 'l’objection reste sans réponse convaincante'));
  if (intention.type === 'replique') {
    const { situation } = intention;
    if (situation === 'reformulation_validee') steps.push(step(2, 1, 'une reformulation juste'));
    if (situation === 'reformulation_corrigee') steps.push(step(-1, 0, 'une reformulation à côté'));
    if (situation === 'argument_interesse')
      steps.push(step(1, 0, 'un argument qui répond à un besoin dit'));
    if (situation === 'catalogue') steps.push(step(-1, -1, 'un catalogue de caractéristiques'));
    if (situation === 'argument_repete' || situation === 'deja_dit')
      steps.push(step(0, -1, 'une répétition'));
    if (situation === 'conclusion_prematuree')
      steps.push(step(-1, -1, 'une conclusion prématurée'));
    if (situation === 'cadre_accepte') steps.push(step(1, 0, 'un cadre clair'));
    if (situation === 'revente') steps.push(step(1, 0, 'un conseil utile pour revendre'));
  }
  if (does('preuve') && analysis.arguments.length > 0) steps.push(step(1, 0, 'une preuve'));
  return steps;
}
