import type { LayoutText } from './layout-text.ts';

/** `name?: T`, which nothing else looks like, and `name: T`, `'name': T`, `[key: string]: T`. */
const OPTIONAL = /(?:readonly )?[\w$]+\?: /y;
const MEMBER = /(?:readonly )?(?:[\w$]+|'[^' ]*'|"[^" ]*"|\[[\w$]+: [\w$]+\]): /y;
const COMMENT = /\/[/*]/y;
const MODIFIER = /readonly$/;
/** Longest modifier. */
const MAX_MODIFIER_LENGTH = 8;

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/**
 * Find the white space before the members of an interface: each has a line of its own. Behind a comment, which
 * may hold anything, only optional members are sure. In public code lines end at 609 of 613 such places.
 *
 *     {␣a: A␣b?: B // like c: C␣d?: D }
 *
 * @param from Offset of the bracket that begins the body.
 * @param to Offset of its partner.
 */
export function findMembers(
  { text, steps }: LayoutText,
  from: number,
  to: number,
): readonly number[] {
  const found: number[] = [];
  let depth = 0;
  let isAfterComment = false;
  for (let at = from + 1; at < to; at += 1) {
    depth += steps[at] ?? 0;
    if (depth !== 0 || text.charAt(at) !== ' ') continue;
    if (matches(COMMENT, text, at + 1)) isAfterComment = true;
    const isMember =
      matches(OPTIONAL, text, at + 1) || (!isAfterComment && matches(MEMBER, text, at + 1));
    if (!isMember || MODIFIER.test(text.slice(Math.max(0, at - MAX_MODIFIER_LENGTH), at))) continue;
    found.push(at);
    isAfterComment = false;
  }
  return found;
}
