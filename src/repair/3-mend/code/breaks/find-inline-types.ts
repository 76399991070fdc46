import { findMembers } from './find-members.ts';
import type { LayoutText } from './layout-text.ts';
import { SCRIPT_LANGUAGES } from './script-languages.ts';

/** `{ name: `, `{ name?: `: what the type of an object begins with, or an object. */
const OPENS = /\{ (?=(?:readonly )?(?!(?:case|default)\b)[A-Za-z_$][\w$]*\??: )/g;
/** Longer ones are not looked into. */
const MAX_LENGTH = 1000;
const COMMENT = /\/[/*]/;
const STATEMENT = /\b(?:case|default|return|const|let|if)\b/;

/**
 * Find the white space in the type of an object whose members nothing parts: then each has a line of its own, as at
 * 247 of 248 places of public code.
 *
 *     options: {␣get: () => T␣set: (value: T) => void␣}
 *
 * @returns By offset: that a line ends there.
 */
export function findInlineTypes(whole: LayoutText): ReadonlyMap<number, boolean> {
  const { text, language, groups } = whole;
  const spaces = new Map<number, boolean>();
  if (!SCRIPT_LANGUAGES.has(language)) return spaces;
  for (const { index } of text.matchAll(OPENS)) {
    const group = groups.get(index);
    if (!group || group.separators > 0 || group.end - index > MAX_LENGTH) continue;
    const inside = text.slice(index, group.end);
    if (COMMENT.test(inside) || STATEMENT.test(inside)) continue;
    const members = findMembers(whole, index, group.end).filter(
      (at) => text.charAt(at - 1) !== ':',
    );
    if (members.length < 2 || text.charAt(group.end - 1) !== ' ') continue;
    for (const at of [...members, group.end - 1]) spaces.set(at, true);
  }
  return spaces;
}
