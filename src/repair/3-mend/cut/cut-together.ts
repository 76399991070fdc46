import { remember } from '../../../util/memo/remember.ts';
import type { Line } from '../../1-evidence/line.ts';
import { agreeStarts, type WeighedLine } from './agree-starts.ts';
import { type CutContext, MOST_REMEMBERED } from './cut-context.ts';
import { bestWay, weighWays } from './cut-line.ts';
import type { ReadLine } from './read-cut-line.ts';
import type { Cut } from './search-cuts.ts';
import { startClasses } from './start-classes.ts';

/**
 * Prepare to cut the lines of lists: those without a marker begin as the others of the text do.
 *
 * @param lines All lines of lists of the text.
 * @returns Where other units begin in one of them.
 */
export function cutTogether(lines: readonly Line[], context: CutContext): CutContext['cut'] {
  if (context.known.keepsSpace) return context.cut;
  const weigh = remember(
    (read: ReadLine): WeighedLine => ({
      ways: weighWays(read, context.known, context.model),
      classes: startClasses(read),
    }),
    MOST_REMEMBERED,
  );
  const cuts = new Map<Line, readonly Cut[]>();
  const open: Line[] = [];
  const weighed: WeighedLine[] = [];
  for (const line of lines) {
    const read = context.read(line);
    const own = weigh(read);
    if (own.ways.length > 1 && read.places[0]?.gap === 'start') {
      open.push(line);
      weighed.push(own);
    } else cuts.set(line, bestWay(own.ways));
  }
  const agreed = agreeStarts(weighed);
  for (const [at, line] of open.entries()) cuts.set(line, agreed[at] ?? []);
  return (line) => cuts.get(line) ?? context.cut(line);
}
