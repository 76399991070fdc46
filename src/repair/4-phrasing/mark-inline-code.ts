import type { PhrasingContext, PhrasingUnit } from './phrasing-unit.ts';

/**
 * Put backticks around inline code. So far it marks none: a wrong span is worse than none.
 *
 * @param unit The text.
 * @param _context What is known of the code around.
 */
export function markInlineCode(unit: PhrasingUnit, _context: PhrasingContext): string {
  return unit.text;
}
