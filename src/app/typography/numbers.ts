const plain = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const signed = new Intl.NumberFormat('fr-FR', {
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
});
const day = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long' });
/** Between a figure and its unit: they never part at the end of a line. */
const FIXED = '\u00a0';

/** 1250.5 → « 1 250,5 ». */
export const figure = (value: number): string => plain.format(value);

/** With its sign: « +1 », « −2 ». */
export const step = (value: number): string => signed.format(value).replace('-', '−');

/** An ISO instant → « 21 novembre à 14 h 05 », in the reader's own time zone. */
export function moment(iso: string): string {
  const at = new Date(iso);
  return `${day.format(at)} à ${String(at.getHours())}${FIXED}h${FIXED}${twoDigits(at.getMinutes())}`;
}

/** A length of time in prose, from milliseconds → « 9 min 05 s », « 12 s ». */
export function lasting(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  if (seconds < 60) return `${String(seconds)}${FIXED}s`;
  return `${String(Math.floor(seconds / 60))}${FIXED}min${FIXED}${twoDigits(seconds % 60)}${FIXED}s`;
}

/** Time left → « 14:05 »: a second begun still counts. */
export const left = (ms: number): string => clock(Math.ceil(ms / 1000));

/** Time gone by → « 14:05 ». */
export const elapsed = (ms: number): string => clock(Math.floor(ms / 1000));

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${twoDigits(seconds % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
