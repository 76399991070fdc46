import { describeHeadings } from '../../src/repair/3-mend/heading-depth/describe/describe-headings.ts';
import type { FoundHeading } from '../../src/repair/3-mend/heading-depth/describe/found-heading.ts';
import { NONE } from '../../src/repair/3-mend/heading-depth/levels.ts';
import type { Lesson } from './read-lessons.ts';

/** Fewer headings are left as they are. */
const MIN_HEADINGS = 6;
/** At most this share of the headings is left out. */
const MAX_LEFT_OUT = 0.7;
/** A section with more of them is the text. */
const MAX_SECTION = 0.5;
const TRIES = 12;

/**
 * Leave out some sections of a text, as if nobody had written them: how the others nest is still
 * true, and there is one text more to learn from.
 *
 *     Install · Linux · macOS · Use → Install · macOS · Use
 *
 * @param random In [0, 1), seeded.
 */
export function shortenLesson(lesson: Lesson, random: () => number): Lesson {
  const { found, parents } = lesson;
  if (found.length < MIN_HEADINGS) return lesson;
  const isOut = chooseSections(parents, random);
  const kept = [...found.keys()].filter((place) => !isOut[place]);
  if (kept.length === found.length) return lesson;
  const places = new Map(kept.map((place, at) => [place, at]));
  const rest = kept.map((place) => joinSeam(found, place, isOut));
  const linesAfterLast = isOut.at(-1)
    ? (found[lastKept(isOut) + 1]?.gap ?? 0)
    : lesson.linesAfterLast;
  return {
    name: lesson.name,
    found: rest,
    linesAfterLast,
    headings: describeHeadings(rest, linesAfterLast),
    parents: kept.map((place) => {
      const parent = parents[place];
      return parent === undefined || parent < 0 ? parent : places.get(parent);
    }),
  };
}

/** Draws sections until enough headings are out. */
function chooseSections(
  parents: readonly (number | undefined)[],
  random: () => number,
): readonly boolean[] {
  const { length } = parents;
  const isOut: boolean[] = parents.map(() => false);
  const most = Math.floor(length * MAX_LEFT_OUT * random());
  let count = 0;
  for (let attempt = 0; attempt < TRIES && count < most; attempt++) {
    const top = 1 + Math.floor(random() * (length - 1));
    if ((parents[top] ?? NONE) === NONE || isOut[top]) continue;
    const end = sectionEnd(parents, top);
    if (end - top > length * MAX_SECTION) continue;
    for (let place = top; place < end; place++) {
      if (!isOut[place]) count += 1;
      isOut[place] = true;
    }
  }
  return isOut;
}

/** The place after the last heading below one, and what is none among them. */
function sectionEnd(parents: readonly (number | undefined)[], top: number): number {
  let end = top + 1;
  while (end < parents.length && isWithin(parents[end], top)) end += 1;
  return end;
}

function isWithin(parent: number | undefined, top: number): boolean {
  return parent !== undefined && (parent === NONE || parent >= top);
}

/** The heading with what stands before the first section left out right before it. */
function joinSeam(
  found: readonly FoundHeading[],
  place: number,
  isOut: readonly boolean[],
): FoundHeading {
  const own = found[place] ?? { text: '', gap: 0 };
  const first = found[lastKept(isOut.slice(0, place)) + 1] ?? own;
  return first === own
    ? own
    : { ...own, gap: first.gap, before: first.before, lineBefore: first.lineBefore ?? '' };
}

function lastKept(isOut: readonly boolean[]): number {
  return isOut.lastIndexOf(false);
}
