import type { Analysis } from '#engine/domain/analysis.ts';

/** The analysis of a clear turn that does nothing: what a test needs is put on top. */
export const BLANK_ANALYSIS: Analysis = {
  actes: [],
  themes: [],
  objection: null,
  conditions: [],
  arguments: [],
  besoins: [],
  reprises: [],
  accepte: false,
  lecture: 'claire',
  mots: 1,
};
