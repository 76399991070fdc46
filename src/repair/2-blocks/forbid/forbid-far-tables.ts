import type { Evidence } from '../../1-evidence/evidence.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from './forbid.ts';

/** Lines within which a row that was cut has a pipe. */
const MAX_PIPE_DISTANCE = 3;

/**
 * One extractor keeps the pipes of every table: far from a pipe there is none, and a row ends with
 * one, however it was cut.
 *
 *     | 8 | int64 |
 *     A sentence.     ← no row
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidFarTables(scores: Float64Array, evidence: Evidence): void {
  const tags = tagsOf('Tt');
  let lastPipe = Number.NEGATIVE_INFINITY;
  const far = new Uint8Array(evidence.lines.length).fill(1);
  for (const [line, { pipes }] of evidence.shapes.entries()) {
    if (pipes === 0) continue;
    const isNear = line - lastPipe <= MAX_PIPE_DISTANCE;
    far.fill(0, isNear ? lastPipe : Math.max(0, line - 2), line + 1);
    lastPipe = line;
  }
  for (const [line, isFar] of far.entries()) {
    if (isFar) forbid(scores, line, tags);
  }
}
