import type { Evidence } from '../../1-evidence/evidence.ts';
import type { Line } from '../../1-evidence/line.ts';
import { runsOf } from '../../1-evidence/runs-of.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from './forbid.ts';

const HEADING = tagsOf('H');
/** Two may be a heading and the first step below it. */
const MIN_STEPS = 3;
// 1. · 2) · (3) · 4、
const NUMBER = /^\s*([(（]?)(\d{1,2})([.．、)）])(?!\d)/;

/** How a line begins to count. */
interface Step {
  readonly count: number;
  readonly style: string;
}

/**
 * Rule out headings among three and more lines that count on right below each other, or all as far
 * apart: of 4,910 such lines of public documents 9 are headings, and most of these stand apart.
 *
 *     Quick plan
 *     1. Fill the tables     ← steps: titles have text below them
 *     2. Add an index
 *     3. Read from the cache
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidStepRuns(scores: Float64Array, { lines }: Evidence): void {
  const steps = lines.map(stepOf);
  const runs = runsOf(lines.length, (index, first) => goesOn(lines, steps, first, index));
  for (const [first, end] of runs) {
    if (end - first < MIN_STEPS) continue;
    for (let index = first; index < end; index += 1) forbid(scores, index, HEADING);
  }
}

/** Whether a line counts on from the one before it, and stands as far below it as the second below the first. */
function goesOn(
  lines: readonly Line[],
  steps: readonly (Step | undefined)[],
  first: number,
  index: number,
): boolean {
  const [before, step] = [steps[index - 1], steps[index]];
  if (!before || !step || step.style !== before.style) return false;
  const isNext = step.count === before.count + 1;
  return isNext && lines[index]?.blankBefore === lines[first + 1]?.blankBefore;
}

function stepOf({ text }: Line): Step | undefined {
  const [, open = '', count, close = ''] = NUMBER.exec(text) ?? [];
  return count === undefined ? undefined : { count: Number(count), style: open + close };
}
