/** A figure said in a turn, with its unit. `from`/`to`: tokens, unit included. */
export interface Amount {
  readonly value: number;
  readonly unit:
    | 'euros'
    | 'pourcent'
    | 'minutes'
    | 'heures'
    | 'jours'
    | 'semaines'
    | 'mois'
    | 'ans'
    | 'fois'
    | 'date'
    | 'nombre';
  /** What the money is paid for: « par mois », « du kilo ». */
  readonly per: 'mois' | 'kg' | 'jour' | 'an' | 'semaine' | 'heure' | null;
  /** Word after a plain number: what is counted. Of a date, its month, if it is named. */
  readonly noun: string;
  /** Known already, refused or merely measured: only what is learned may find it on the table. */
  readonly aside: boolean;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}
