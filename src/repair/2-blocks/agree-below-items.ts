import type { Evidence } from '../1-evidence/evidence.ts';
import { TAGS, tagOf, tagsOf } from '../1-evidence/tags.ts';
import { addScore } from './add-score.ts';
import { type LineBelowItem, linesBelowItems } from './lines-below-items.ts';

const SIZE = TAGS.length;
const ITEM = tagOf('L');
/** What a line below an item may be: the item's rest, code, text of its own. */
const SORTS: readonly (readonly number[])[] = [tagsOf('l'), tagsOf('CcMm'), tagsOf('HPp')];
/** Least probability that the line above is an item. */
const MIN_ITEM = 0.5;
/** How much the other lines of a class count. */
const SHARED_WEIGHT = 1;
/** Least probability of what no other line of the class is. */
const MIN_PROBABILITY = 0.1;

/** How likely each sort is, over all lines of a class. */
interface Habit {
  readonly sums: Float64Array;
  count: number;
}

/** A line below an item, and how likely it is of each sort. */
interface Weighed extends LineBelowItem {
  readonly chances: Float64Array;
}

/**
 * Let the lines below the items of a text agree on what they are: an author who writes `Default:` and a value
 * does so in all items.
 *
 *     - CentOS:                        - Ubuntu:
 *     rpm -qa     the item's text      dpkg -l     no block of code, but the item's text, too
 *
 * What the other lines of a line's classes probably are becomes more likely for this line, too.
 *
 * @param evidence All lines and what is known of them.
 * @param marginals How likely each tag of each line is.
 * @param scores One for each line and tag; changed in place.
 * @returns Whether any score changed.
 */
export function agreeBelowItems(
  evidence: Evidence,
  marginals: Float64Array,
  scores: Float64Array,
): boolean {
  const weighed = linesBelowItems(evidence)
    .filter(({ at }) => (marginals[(at - 1) * SIZE + ITEM] ?? 0) > MIN_ITEM)
    .map((line): Weighed => ({ ...line, chances: chancesOf(line.at, marginals) }));
  const habits = new Map<string, Habit>();
  for (const line of weighed) addTo(habits, line);
  let changed = false;
  for (const line of weighed) {
    const shifts = shiftsOf(line, habits);
    changed ||= shifts.some((shift) => shift !== 0);
    for (const [sort, tags] of SORTS.entries()) {
      for (const tag of tags) addScore(scores, line.at, tag, shifts[sort] ?? 0);
    }
  }
  return changed;
}

function chancesOf(at: number, marginals: Float64Array): Float64Array {
  return Float64Array.from(SORTS, (tags) =>
    tags.reduce((sum, tag) => sum + (marginals[at * SIZE + tag] ?? 0), 0),
  );
}

function addTo(habits: Map<string, Habit>, { classes, chances }: Weighed): void {
  for (const name of classes) {
    const habit = habits.get(name) ?? { sums: new Float64Array(SORTS.length), count: 0 };
    habits.set(name, habit);
    habit.count += 1;
    for (const [sort, chance] of chances.entries())
      habit.sums[sort] = (habit.sums[sort] ?? 0) + chance;
  }
}

/** How much the others of its classes speak for each sort of a line. */
function shiftsOf({ classes, chances }: Weighed, habits: ReadonlyMap<string, Habit>): Float64Array {
  const shifts = new Float64Array(SORTS.length);
  for (const name of classes) {
    const habit = habits.get(name);
    const others = (habit?.count ?? 1) - 1;
    if (!habit || others === 0) continue;
    const weight = (SHARED_WEIGHT * others) / (others + 1);
    for (const [sort, own] of chances.entries()) {
      const share = Math.max(0, (habit.sums[sort] ?? 0) - own) / others;
      shifts[sort] = (shifts[sort] ?? 0) + weight * Math.log(share + MIN_PROBABILITY);
    }
  }
  return shifts;
}
