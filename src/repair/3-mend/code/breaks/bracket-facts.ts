import type { CodeNest } from './code-nest.ts';
import { entryKind } from './entry-kind.ts';
import type { BracketGroup } from './find-groups.ts';
import { sizeClass } from './size-class.ts';
import { startInside } from './start-inside.ts';

/** Where a space stands among the brackets around it; each fact is a small number. */
export interface BracketFacts {
  /** The innermost open bracket, and whether its line has ended since. */
  readonly inner: number;
  /** The same without the bracket: 0 none, 1 no, 2 yes. */
  readonly isOwn: number;
  /** Whether the bracket's partner comes next. */
  readonly isClosing: number;
  /** How long and of how many parts the bracket's group is. */
  readonly size: number;
  readonly parts: number;
  /** Whether a line ended behind the last comma in it. */
  readonly parted: number;
  /** Kind of the first entry in it. */
  readonly first: number;
  /** The same of the group that opens just before the white space, 0 without one. */
  readonly nextSize: number;
  readonly nextParts: number;
  /** Whether that holds brackets, and whether it ends with a space. */
  readonly nextMake: number;
}

const MAX_PARTS = 6;
const SPACE = 32;

/** Read the brackets around the white space at `at`, in line number `line`. */
export function bracketFacts(
  text: string,
  at: number,
  { open }: CodeNest,
  line: number,
  groups: ReadonlyMap<number, BracketGroup>,
): BracketFacts {
  const top = open.at(-1);
  const group = top && groups.get(top.at);
  const next = groups.get(at - 1);
  const isOwn = top === undefined ? 0 : top.line === line ? 1 : 2;
  return {
    inner: (top?.sign.charCodeAt(0) ?? 0) * 4 + isOwn,
    isOwn,
    isClosing: group?.end === at + 1 ? 1 : 0,
    size: top && group ? sizeClass(group.end - top.at) * 4 + isOwn : 0,
    parts: group ? Math.min(MAX_PARTS, group.separators) : 0,
    parted: top?.parted ?? 0,
    first: entryKind(text, top ? startInside(text, top.at) : 0),
    nextSize: next ? sizeClass(next.end - at) : 0,
    nextParts: next ? Math.min(MAX_PARTS, next.separators) : 0,
    nextMake: next ? makeOf(text, next) : 0,
  };
}

function makeOf(text: string, { end, isNested }: BracketGroup): number {
  return 1 + (text.charCodeAt(end - 1) === SPACE ? 1 : 0) + (isNested ? 2 : 0);
}
