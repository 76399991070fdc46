import type { SoftmaxTable } from '../../softmax-table.ts';
import { breakReader } from './break-reader.ts';

/** Log-probability from which on a line ends: an even chance. */
const EVEN = Math.log(0.5);

/**
 * Find where lines ended in code whose line breaks an extractor turned into spaces.
 *
 *     const a = 1 const b = 2   →   11, the space before the second `const`
 *
 * @param text The code in one line.
 * @param model Says how likely a line ends at a place.
 * @returns Offsets of the spaces that were line breaks, ascending.
 */
export function findBreaks(text: string, model: SoftmaxTable): readonly number[] {
  const reader = breakReader(text);
  const scores = new Float64Array(2);
  const breaks: number[] = [];
  for (let at = text.indexOf(' ', 1); at > 0; at = text.indexOf(' ', at + 1)) {
    if (at + 1 >= text.length) break;
    model(reader.read(at), scores);
    if ((scores[1] ?? 0) < EVEN) continue;
    breaks.push(at);
    reader.breakLine(at);
  }
  return breaks;
}
