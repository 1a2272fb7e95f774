const plain = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const signed = new Intl.NumberFormat('fr-FR', {
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
});
const day = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  hour: 'numeric',
  minute: '2-digit',
});

/** 1250.5 → « 1 250,5 ». */
export const figure = (value: number): string => plain.format(value);

/** With its sign: « +1 », « −2 ». */
export const step = (value: number): string => signed.format(value).replace('-', '−');

/** An ISO instant → « 21 novembre à 14:05 ». */
export const moment = (iso: string): string => day.format(new Date(iso));

/** Time left → « 14:05 »: a second begun still counts. */
export const left = (ms: number): string => clock(Math.ceil(ms / 1000));

/** Time gone by → « 14:05 ». */
export const elapsed = (ms: number): string => clock(Math.floor(ms / 1000));

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
