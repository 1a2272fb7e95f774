/** The name simulated candidates give; an exam paper only says « vous ». */
export const CANDIDATE_NAME = 'Camille Roux';
