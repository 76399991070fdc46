import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from '../forbid/forbid.ts';
import type { CloseProse } from './find-close-prose.ts';

const ROWS = tagsOf('Tt');
/** Lines of prose that stand close are paragraphs, or go on with one. */
const NOT_CLOSE = tagsOf('HpLlTtQqCcMmX');
const NOT_ONWARD = tagsOf('HPLlTtQqCcMmX');

/**
 * Rule out what lines that stand close cannot be.
 *
 * @param scores One for each line and tag; changed in place.
 * @param close What is known of them.
 */
export function forbidByCloseness(scores: Float64Array, { noRows, prose }: CloseProse): void {
  for (const line of noRows) forbid(scores, line, ROWS);
  for (const [line, goesOn] of prose) forbid(scores, line, goesOn ? NOT_ONWARD : NOT_CLOSE);
}
