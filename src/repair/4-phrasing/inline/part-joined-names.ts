import { isBalanced } from '../../../util/text/is-balanced.ts';
import { vocabulary } from '../../words/vocabulary.ts';
import type { PhrasingContext } from '../phrasing-unit.ts';
import type { Span } from './span.ts';

// A comma, `and`, `or` between what may be two names; no `_or_`, no `for-in`
const JOINT = /(?<=[A-Za-z0-9)\]}>"'])(?:,|and\/or|and|or)(?=[A-Za-z0-9_.$@/]|-[-A-Za-z])/g;
/** What looks like a name of code by itself. */
const SHAPE = /[a-z][A-Z]|[_.()/:=-]|\d|^[A-Z]{2,}$/;
/** A name in a row of names: no pair of a key and its value, no number, no pattern, no sentence. */
const LISTED = /^(?=.*[A-Za-z])[^\s:=*"'<>,]{2,}$/;
const LAST_HUMP = /[A-Z]?[a-z]*$/;
const FIRST_HUMP = /^[a-z]*/;
const MIN_PART_LENGTH = 2;

/**
 * Part code where two names ran together, because the extractor dropped the spaces around code:
 *
 *     `RoleandRoleBindings` need   →   `Role`and`RoleBindings` need        `title,hint`   →   `title`,`hint`
 *
 * `Coordinator` and `geeorm` are whole: the words that a cut at `or` leaves must be known. In the
 * public documents where both names are known to be code, or the whole is, 58 of 58 cuts at words are
 * right and 96 of 106 at commas.
 *
 * @param text The phrase, whose code may have lost the spaces around it.
 * @param spans Found code, in order.
 */
export function partJoinedNames(
  text: string,
  spans: readonly Span[],
  { codeIdentifiers, words, names }: PhrasingContext,
): readonly Span[] {
  return spans.flatMap(partSpan);

  function partSpan([start, end]: Span): readonly Span[] {
    const own = text.slice(start, end);
    const joints = [...own.matchAll(JOINT)];
    const parts: Span[] = [];
    let from = 0;
    for (const [place, { 0: joint, index }] of joints.entries()) {
      const next = index + joint.length;
      const left = own.slice(from, index);
      const right = own.slice(next, joints[place + 1]?.index);
      const isCut = joint === ',' ? isListed(left, right) : joinsNames(left, joint, right);
      // A cut inside brackets would cut arguments.
      if (!isCut || !isBalanced(left)) continue;
      parts.push([start + from, start + index]);
      from = next;
    }
    return [...parts, [start + from, end]];
  }

  function joinsNames(left: string, joint: string, right: string): boolean {
    const head = LAST_HUMP.exec(left)?.[0] ?? '';
    const tail = FIRST_HUMP.exec(right)?.[0] ?? '';
    if (vocabulary().has(`${head}${joint}${tail}`.toLowerCase())) return false;
    return isWord(head) && isWord(tail) && isName(left) && isName(right);
  }

  /** A part of a name between capitals, or none. */
  function isWord(part: string): boolean {
    return part === '' || (part.length >= MIN_PART_LENGTH && isKnown(part));
  }

  function isName(part: string): boolean {
    return part.length >= MIN_PART_LENGTH && (SHAPE.test(part) || names.has(part) || isKnown(part));
  }

  function isKnown(part: string): boolean {
    const lower = part.toLowerCase();
    return codeIdentifiers.has(part) || words.has(lower) || vocabulary().has(lower);
  }
}

function isListed(left: string, right: string): boolean {
  return LISTED.test(left) && LISTED.test(right);
}
