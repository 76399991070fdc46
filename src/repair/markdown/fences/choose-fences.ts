import {
  closeCost,
  endCost,
  FENCE_COST,
  type FenceLine,
  insideCost,
  outCost,
} from './fence-costs.ts';
import type { FenceMark } from './fence-mark.ts';

/** What a line is in the chosen reading. `end-…`: a code block ends before this line, without a fence. */
export type FenceStep = 'out' | 'open' | 'in' | 'close' | 'end-out' | 'end-open';

interface Path {
  readonly cost: number;
  readonly step: FenceStep | undefined;
  readonly line: number;
  readonly before: Path | undefined;
  /** The fence that is open, when one is. */
  readonly open: FenceMark | undefined;
}

/**
 * Find the reading of all fences that fits the lines best (Viterbi over "in code or not").
 *
 * @returns A step for each line and one more, `end-out` or `out`, for the end of the text; and
 *   the cost, to be compared with the reading as it stands.
 */
export function chooseFences(lines: readonly FenceLine[]): {
  readonly steps: readonly FenceStep[];
  readonly cost: number;
} {
  let out: Path | undefined = start();
  let inside: Path | undefined;
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const outs = [fromOut(out, line, index), ...leave(inside, line, previous, index)];
    const ins = [enter(out, line, index), ...stay(inside, line, index)];
    out = best(outs);
    inside = best(ins);
  }
  const last = best([
    out && extend(out, 'out', lines.length, 0, undefined),
    inside && extend(inside, 'end-out', lines.length, FENCE_COST.endOfText, undefined),
  ]);
  return { steps: trace(last, lines.length), cost: last?.cost ?? 0 };
}

function start(): Path {
  return { cost: 0, step: undefined, line: -1, before: undefined, open: undefined };
}

function extend(
  before: Path,
  step: FenceStep,
  line: number,
  cost: number,
  open: FenceMark | undefined,
): Path {
  return { cost: before.cost + cost, step, line, before, open };
}

function best(paths: readonly (Path | undefined)[]): Path | undefined {
  let found: Path | undefined;
  for (const path of paths) {
    if (path !== undefined && (found === undefined || path.cost < found.cost)) found = path;
  }
  return found;
}

function fromOut(path: Path | undefined, line: FenceLine, index: number): Path | undefined {
  if (path === undefined) return undefined;
  return extend(path, 'out', index, outCost(line), undefined);
}

function enter(path: Path | undefined, { fence }: FenceLine, index: number): Path | undefined {
  if (path === undefined || fence === undefined) return undefined;
  return extend(path, 'open', index, openCost(fence), fence);
}

function openCost({ mark, info }: FenceMark): number {
  if (mark.length >= 3) return 0;
  return info === '' ? FENCE_COST.openTwo : FENCE_COST.skip;
}

/** The ways in which a block can end: by its closing fence, or by one that is inserted before this line. */
function leave(
  path: Path | undefined,
  line: FenceLine,
  previous: FenceLine | undefined,
  index: number,
): readonly (Path | undefined)[] {
  if (path === undefined) return [];
  const { fence } = line;
  if (fence?.info === '')
    return [extend(path, 'close', index, closeCost(path.open?.mark ?? '', fence), undefined)];
  if (fence !== undefined) return [];
  return [extend(path, 'end-out', index, endCost(line, previous) + outCost(line), undefined)];
}

function stay(
  path: Path | undefined,
  line: FenceLine,
  index: number,
): readonly (Path | undefined)[] {
  if (path === undefined) return [];
  const { fence } = line;
  const kept = extend(path, 'in', index, insideCost(path.open, line), path.open);
  if (fence === undefined || fence.info === '') return [kept];
  return [kept, extend(path, 'end-open', index, FENCE_COST.endAtOpen, fence)];
}

function trace(last: Path | undefined, count: number): readonly FenceStep[] {
  const steps = new Array<FenceStep>(count + 1).fill('out');
  for (let path = last; path !== undefined; path = path.before) {
    if (path.step !== undefined) steps[path.line] = path.step;
  }
  return steps;
}
