import { logSum } from '../../learned/log-sum.ts';
import { bestWay, type WeighedWay } from './cut-line.ts';
import type { CutLabel } from './cut-place.ts';
import type { Cut } from './search-cuts.ts';

/** The ways to take a line without a marker apart. */
export interface WeighedLine {
  readonly ways: readonly WeighedWay[];
  /** As `startClasses` names them. */
  readonly classes: readonly string[];
}

/** What a line without a marker begins with: what goes on, an item, code. */
const STARTS: readonly CutLabel[] = ['none', 'item', 'code'];
/** How much the other lines of a class count. */
const SHARED_WEIGHT = 0.8;
/** Least probability of a beginning that no other line of the class has. */
const MIN_PROBABILITY = 0.05;

/** How likely each beginning is, over all lines of a class. */
interface Habit {
  readonly sums: Float64Array;
  count: number;
}

/**
 * Let similar lines of a text agree on what they begin with: an author who writes code below one `Type` does
 * so below each, and writes words below each `Default:`.
 *
 *     - Type                              - Type
 *     interface App { … }   code          Ref<T>     code, too
 *
 * What the other lines of a line's classes probably begin with becomes more likely for this line, too.
 *
 * @param lines All that stand in lists and have no marker.
 * @returns For each line its cuts, in the same order.
 */
export function agreeStarts(lines: readonly WeighedLine[]): readonly (readonly Cut[])[] {
  const chances = lines.map(({ ways }) => chancesOf(ways));
  const habits = new Map<string, Habit>();
  for (const [at, { classes }] of lines.entries()) {
    for (const name of classes) addTo(habits, name, chances[at] ?? new Float64Array());
  }
  return lines.map(({ ways, classes }, at) => {
    const shifts = shiftsOf(classes, chances[at] ?? new Float64Array(), habits);
    return bestWay(ways.map((way) => ({ ...way, score: way.score + (shifts[startOf(way)] ?? 0) })));
  });
}

function startOf({ cuts }: WeighedWay): number {
  const [first] = cuts;
  return first?.gap === 'start' ? STARTS.indexOf(first.label) : 0;
}

function chancesOf(ways: readonly WeighedWay[]): Float64Array {
  const total = logSum(ways.map(({ score }) => score));
  const chances = new Float64Array(STARTS.length);
  for (const way of ways) {
    const start = startOf(way);
    chances[start] = (chances[start] ?? 0) + Math.exp(way.score - total);
  }
  return chances;
}

function addTo(habits: Map<string, Habit>, name: string, chances: Float64Array): void {
  const habit = habits.get(name) ?? { sums: new Float64Array(STARTS.length), count: 0 };
  habits.set(name, habit);
  habit.count += 1;
  for (const [start, chance] of chances.entries())
    habit.sums[start] = (habit.sums[start] ?? 0) + chance;
}

/** How much the others of its classes speak for each start of a line. */
function shiftsOf(
  classes: readonly string[],
  own: Float64Array,
  habits: ReadonlyMap<string, Habit>,
): Float64Array {
  const shifts = new Float64Array(STARTS.length);
  for (const name of classes) {
    const habit = habits.get(name);
    const others = (habit?.count ?? 1) - 1;
    if (!habit || others === 0) continue;
    const weight = (SHARED_WEIGHT * others) / (others + 1);
    for (const [start, chance] of own.entries()) {
      const share = Math.max(0, (habit.sums[start] ?? 0) - chance) / others;
      shifts[start] = (shifts[start] ?? 0) + weight * Math.log(share + MIN_PROBABILITY);
    }
  }
  return shifts;
}
