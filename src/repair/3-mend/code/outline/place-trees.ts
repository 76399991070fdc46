import { whiteSpace } from '../white-space.ts';
import type { BracketPlace } from './place-brackets.ts';

// ├── src   |-- src   └── src   `-- src   \-- src
const BRANCH = /^(?:├|└|[|`\\]--)/;
const LAST = /^(?:└|[`\\]--)/;
// │   └── index.ts   |   |-- index.ts
const BELOW = /^[│|]/;
/** A line of the tree with something behind it. */
const GOES_ON = /^[│|]\s+\S/;
/** Boxes and arrows stand by themselves. */
const OTHER = /[┌┐┘╔╗╚╝╭╮╯↓▼┬┴┤]/;
const MIN_BRANCHES = 3;
const UNIT = '  ';

/**
 * Place the branches of a tree of files: what comes behind a last branch stands below it.
 *
 *     ├── src
 *     │   └── index.ts
 *     └── test
 *         ├── a.ts        ← one level in
 *         └── b.ts
 *
 * A tree that marks no last branch is drawn by hand and tells nothing, nor does one whose last branch
 * goes on below with a line of the tree itself.
 *
 * @param lines Text, or what a terminal printed.
 */
export function placeTrees(lines: readonly string[]): ReadonlyMap<number, BracketPlace> {
  const places = new Map<number, BracketPlace>();
  const branches = lines.filter((line) => BRANCH.test(line));
  const isTree = branches.length >= MIN_BRANCHES && branches.some((line) => LAST.test(line));
  if (!isTree || lines.some((line) => OTHER.test(line))) return places;
  let start = -1;
  let level = 0;
  let isLast = false;
  for (const [i, line] of lines.entries()) {
    if (!BRANCH.test(line) && !BELOW.test(line)) {
      start = -1;
      level = 0;
      isLast = false;
      continue;
    }
    if (isLast && GOES_ON.test(line)) return new Map();
    if (start < 0) start = i;
    else places.set(i, { start, prefix: whiteSpace(UNIT, level) });
    isLast = LAST.test(line);
    if (isLast) level += 1;
  }
  return places;
}
