import type { Candidate } from '../../../types/site.ts';

/** The counts of a candidate. */
export type CandidateField = Exclude<keyof Candidate, 'surface' | 'opens' | 'closes'>;

/** They are written in this order. */
export const CANDIDATE_FIELDS: readonly CandidateField[] = [
  'body',
  'headings',
  'labels',
  'cells',
  'code',
  'sections',
  'apart',
  'foreign',
  'before',
  'after',
];
