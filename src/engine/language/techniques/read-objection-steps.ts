import type { Act } from '#engine/domain/acts.ts';
import type { FoundAct } from '#engine/domain/analysis.ts';
import type { Technique } from '#engine/domain/techniques.ts';
import { actSpan } from './act-span.ts';
import type { Scene } from './scene.ts';
import type { Seen } from './seen.ts';

interface Step {
  readonly act: Act;
  readonly technique: Technique;
  readonly raison: string;
  /** Methods that are a way of taking this step. */
  readonly methods: ReadonlySet<Technique>;
}

const NONE: ReadonlySet<Technique> = new Set();

/** The steps in the order of the method. */
const STEPS: readonly Step[] = [
  {
    act: 'questionner_objection',
    technique: 'crac_creuser',
    raison: 'fait préciser ce qui arrête le client',
    methods: new Set(['effritement']),
  },
  {
    act: 'accueillir_objection',
    technique: 'crac_rassurer',
    raison: 'reçoit la réserve avant d’y répondre',
    methods: NONE,
  },
  {
    act: 'reformuler',
    technique: 'crac_reformuler',
    raison: 'redit l’objection avant d’y répondre',
    methods: NONE,
  },
  {
    act: 'repondre_objection',
    technique: 'crac_argumenter',
    raison: 'répond à l’objection',
    methods: new Set([
      'boomerang',
      'compensation',
      'preuve_inverse',
      'prix_addition',
      'prix_soustraction',
      'prix_multiplication',
      'prix_division',
      'prix_comparaison',
    ]),
  },
  {
    act: 'verifier_objection',
    technique: 'crac_controler',
    raison: 'vérifie que le doute est levé',
    methods: NONE,
  },
];

/** The steps of the treatment of an objection that a turn takes, by its acts or by its methods. */
export function readObjectionSteps(scene: Scene, cued: readonly Seen[]): Seen[] {
  const { turn, acts, doubted } = scene;
  return STEPS.flatMap(({ act, technique, raison, methods }) => {
    const found = acts.get(act) ?? (act === 'repondre_objection' ? argument(scene) : undefined);
    if (found !== undefined && isOpen(scene, act))
      return [{ technique, raison, ...actSpan(turn.reading, found) }];
    const method = doubted ? cued.find((one) => methods.has(one.technique)) : undefined;
    return method === undefined ? [] : [{ ...method, technique, raison }];
  });
}

/** Whether there is a doubt for this step to be about. */
function isOpen(scene: Scene, act: Act): boolean {
  const { opposed, doubted } = scene;
  if (act === 'verifier_objection') return true;
  // A denial is no argument.
  if (act === 'repondre_objection') return opposed && !isDenied(scene);
  if (act === 'accueillir_objection') return doubted && !isRestated(scene);
  return act === 'reformuler' ? opposed : doubted;
}

/** The denial is at least as sure as the answer. */
function isDenied({ acts }: Scene): boolean {
  const denial = acts.get('contredire');
  return (
    denial !== undefined && denial.confiance >= (acts.get('repondre_objection')?.confiance ?? 0)
  );
}

/** « Si je comprends bien » opens a reformulation: its « je comprends » welcomes nothing. */
function isRestated({ acts, turn }: Scene): boolean {
  const welcome = acts.get('accueillir_objection');
  if (welcome === undefined || !acts.has('reformuler')) return false;
  const { tokens } = turn.reading;
  const { from } = actSpan(turn.reading, welcome);
  return tokens[from]?.word === 'si' || tokens[from - 1]?.word === 'si';
}

/** What is argued while the client opposes something answers him, even where no act says so. */
function argument({ acts, opposed }: Scene): FoundAct | undefined {
  if (!opposed || acts.has('conclure')) return undefined;
  return acts.get('preuve') ?? acts.get('avantage') ?? acts.get('defendre_prix');
}
