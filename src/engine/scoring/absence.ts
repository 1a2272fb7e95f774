import type { Measured } from '../domain/evaluation.ts';
import type { SaleRecord } from './sale-record.ts';

/** Why nothing could be observed for a criterion, in French, to be read after « Non observé : ». */
export function absenceOf({ tours }: SaleRecord): (measures: readonly Measured[]) => string {
  return (measures) => {
    if (tours.length === 0) return 'le candidat n’a pas parlé';
    if (measures.some(({ unite }) => unite === 'objections')) {
      return 'le client n’a soulevé aucune objection';
    }
    return 'l’entretien n’en a pas donné l’occasion';
  };
}
