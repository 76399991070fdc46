import type { SoftmaxTable } from '../../learned/softmax-table.ts';
import { CODE_BONUS } from './cut-bonus.ts';
import { CUT_LABELS } from './cut-place.ts';
import { allowsLabel } from './open-unit.ts';
import { openAt, type ReadLine } from './read-cut-line.ts';

/** Below this log-probability no item begins at the start of a line. */
const MIN_LOG_PROBABILITY = -2;

/**
 * Whether an item may begin at the start of a line without a marker, as far as that one place
 * shows: most lines of a text need no closer look.
 */
export function mayBeginItem({ line, places, reader }: ReadLine, model: SoftmaxTable): boolean {
  const [place] = places;
  if (place?.gap !== 'start') return false;
  const scores = new Float64Array(CUT_LABELS.length);
  model(reader.read(place, 0, openAt(line, false)), scores);
  return (scores[CUT_LABELS.indexOf('item')] ?? 0) > MIN_LOG_PROBABILITY;
}

/**
 * Whether the first unit to begin in a line of text may be code that is as likely as `least`.
 *
 * @param last The last place of such code.
 */
export function mayBeginCode(
  { line, places, reader }: ReadLine,
  least: number,
  last: number,
  model: SoftmaxTable,
): boolean {
  const scores = new Float64Array(CUT_LABELS.length);
  const code = CUT_LABELS.indexOf('code');
  const open = openAt(line, false);
  return places.some((place, index) => {
    if (place.at > last || place.gap === 'start' || !allowsLabel(open, 'code', place)) return false;
    model(reader.read(place, index, open), scores);
    return (scores[code] ?? 0) + CODE_BONUS >= least;
  });
}
