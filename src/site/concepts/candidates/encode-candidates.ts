import type { Candidate } from '../../../types/site.ts';
import { CANDIDATE_FIELDS } from './candidate-fields.ts';

// Two digits of base 36.
const MAX_COUNT = 36 * 36 - 1;
const DIGITS = Array.from({ length: MAX_COUNT + 1 }, (_, count) =>
  count.toString(36).padStart(2, '0'),
);

/**
 * Write candidates as one string: a tenth of what they take as objects.
 *
 * A line for each: the spelling, a tab, two digits of base 36 for each count, and a digit for the
 * edges.
 */
export function encodeCandidates(candidates: readonly Candidate[]): string {
  return candidates.map(encodeCandidate).join('\n');
}

function encodeCandidate(candidate: Candidate): string {
  let counts = '';
  for (const field of CANDIDATE_FIELDS) counts += DIGITS[Math.min(MAX_COUNT, candidate[field])];
  const edges = (candidate.opens ? 1 : 0) + (candidate.closes ? 2 : 0);
  return `${candidate.surface}\t${counts}${edges}`;
}
