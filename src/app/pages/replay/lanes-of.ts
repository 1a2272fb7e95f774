import { FAULTS } from '#engine/domain/acts.ts';
import type { Act } from '#engine/domain/acts.ts';
import type { SessionEvent } from '#engine/domain/session-event.ts';
import { STAGE_LABELS } from '#engine/domain/stages.ts';
import type { Reel } from './interview-of.ts';

/** Something that lasts, on a lane; `debut` and `fin` are shares of the interview, 0 to 1. */
export interface Stretch {
  readonly key: string;
  readonly debut: number;
  readonly fin: number;
  readonly label: string;
  /** How it ended, for what can end well or badly. */
  readonly issue: 'bien' | 'mal' | null;
}

/** Something that happens at one instant. */
export interface Tick {
  readonly key: string;
  readonly a: number;
  readonly label: string;
  readonly signe: string;
  readonly faute: boolean;
}

/** Everything the timeline draws. */
export interface Lanes {
  readonly etapes: readonly Stretch[];
  /** SVG points on 1000 × 40. */
  readonly confiance: string;
  readonly patience: string;
  readonly actes: readonly Tick[];
  readonly objections: readonly Stretch[];
  readonly besoins: readonly Tick[];
}

const NEED_SIGNS = {
  'besoin.evoque': { signe: '○', label: 'évoqué' },
  'besoin.revele': { signe: '●', label: 'dit' },
  'besoin.reformule': { signe: '◆', label: 'reformulé' },
  'besoin.exploite': { signe: '▲', label: 'exploité' },
} as const;

/** The lanes of an interview. `names` says what an objection or a need is. */
export function lanesOf(
  { events, length }: Reel,
  first: { readonly confiance: number; readonly patience: number },
  names: { readonly objection: (id: string) => string; readonly besoin: (id: string) => string },
): Lanes {
  const share = (t: number): number => Math.min(1, t / length);
  return {
    etapes: stages(events, share),
    confiance: curve(events, share, first.confiance, 'confiance'),
    patience: curve(events, share, first.patience, 'patience'),
    actes: events.flatMap((event) =>
      event.type === 'analyse.faite' && event.data.analyse.actes.length > 0
        ? [actTick(event.seq, share(event.t), event.data.analyse.actes)]
        : [],
    ),
    objections: objections(events, share, names.objection),
    besoins: events.flatMap((event) => {
      if (!isNeedEvent(event)) return [];
      const { signe, label } = NEED_SIGNS[event.type];
      const title = `${label} : ${names.besoin(event.data.id)}`;
      return [{ key: String(event.seq), a: share(event.t), label: title, signe, faute: false }];
    }),
  };
}

type NeedEvent = Extract<SessionEvent, { type: keyof typeof NEED_SIGNS }>;

function isNeedEvent(event: SessionEvent): event is NeedEvent {
  return event.type in NEED_SIGNS;
}

function stages(events: readonly SessionEvent[], share: (t: number) => number): readonly Stretch[] {
  const changes = events.flatMap((event) => (event.type === 'etape.changee' ? [event] : []));
  const starts = [
    { t: 0, etape: changes[0]?.data.de ?? 'prise-de-contact' },
    ...changes.map(({ t, data }) => ({ t, etape: data.vers })),
  ] as const;
  return starts
    .map(({ t, etape }, index) => ({
      key: String(index),
      debut: share(t),
      fin: share(starts[index + 1]?.t ?? Number.POSITIVE_INFINITY),
      label: STAGE_LABELS[etape],
      issue: null,
    }))
    .filter(({ debut, fin }) => fin > debut);
}

/** A staircase: the value holds until it changes. */
function curve(
  events: readonly SessionEvent[],
  share: (t: number) => number,
  first: number,
  which: 'confiance' | 'patience',
): string {
  const points = [`0,${height(first)}`];
  let value = first;
  for (const event of events) {
    if (event.type !== 'humeur.changee') continue;
    const x = Math.round(share(event.t) * 1000);
    points.push(`${String(x)},${height(value)}`, `${String(x)},${height(event.data[which])}`);
    value = event.data[which];
  }
  return [...points, `1000,${height(value)}`].join(' ');
}

const height = (value: number): string => String(Math.round((38 - value * 3.6) * 10) / 10);

function actTick(seq: number, a: number, acts: readonly { readonly acte: Act }[]): Tick {
  const faute = acts.some(({ acte }) => FAULTS.some((fault) => fault === acte));
  const label = acts.map(({ acte }) => acte.replaceAll('_', ' ')).join(', ');
  return { key: String(seq), a, label, signe: faute ? '×' : String(acts.length), faute };
}

function objections(
  events: readonly SessionEvent[],
  share: (t: number) => number,
  name: (id: string) => string,
): readonly Stretch[] {
  return events.flatMap((event) => {
    if (event.type !== 'objection.soulevee') return [];
    const { id } = event.data;
    const end = events.find(
      (later) =>
        later.seq > event.seq &&
        (later.type === 'objection.levee' || later.type === 'objection.soulevee') &&
        later.data.id === id,
    );
    const lifted = end?.type === 'objection.levee';
    return [
      {
        key: String(event.seq),
        debut: share(event.t),
        fin: end === undefined ? 1 : share(end.t),
        label: name(id),
        issue: lifted ? 'bien' : 'mal',
      } as const,
    ];
  });
}
