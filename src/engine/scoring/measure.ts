import type { Evidence } from '../domain/evaluation.ts';
import type { SaleRecord } from './sale-record.ts';

/** What a measure finds: a value in its unit, null when there was nothing to observe, and its evidence. */
export interface Finding {
  readonly valeur: number | null;
  readonly preuves: readonly Evidence[];
}

/** A pure function over the digested log, with a name that grids cite. */
export interface Measure {
  readonly nom: string;
  readonly libelle: string;
  readonly unite: string;
  mesurer(record: SaleRecord): Finding;
}
