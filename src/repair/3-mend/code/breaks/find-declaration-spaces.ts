import { findMembers } from './find-members.ts';
import type { LayoutText } from './layout-text.ts';

/** ` export type Props =`, ` interface Ref<`: the words before a name that a declaration begins with. */
const DECLARES =
  / (?:(?:export|declare|default|public|private|protected|internal|abstract|sealed|static|pub|fun) )*(?:type [A-Z]\w*(?= =[^=>]|<[^;{}]{0,80}?> =[^=>])|(interface) [A-Z]\w*(?= \{|<| extends ))/g;
/** How far the body of an interface may be from its name. */
const MAX_HEAD_LENGTH = 200;
/** A shorter body holds nothing. */
const MIN_BODY_LENGTH = 3;

/** The bracket that begins a body. */
function bodyOf({ text, groups }: LayoutText, from: number): readonly [number, number] | undefined {
  const at = text.slice(from, from + MAX_HEAD_LENGTH).indexOf('{') + from;
  const end = groups.get(at)?.end ?? 0;
  const isComment =
    text.startsWith(' /*', at + 1) && text.indexOf('*/', at) + MIN_BODY_LENGTH === end;
  const isEmpty = end - at <= MIN_BODY_LENGTH || isComment;
  return at >= from && !isEmpty ? [at + 1, end - 1] : undefined;
}

/**
 * Find the white space at which lines end before a type that is declared, and inside an interface: of 202
 * interfaces with members in public documents none stands in one line.
 *
 *     const a = b␣type Props = A␣interface Ref {␣value: T␣key?: K␣}
 *
 * @returns By offset: that a line ends there.
 */
export function findDeclarationSpaces(whole: LayoutText): ReadonlyMap<number, boolean> {
  const { text } = whole;
  const spaces = new Map<number, boolean>();
  for (const { 0: found, 1: isInterface, index } of ` ${text}`.matchAll(DECLARES)) {
    if (index > 0) spaces.set(index - 1, true);
    if (isInterface === undefined) continue;
    const [from, to] = bodyOf(whole, index + found.length - 1) ?? [];
    if (from === undefined || to === undefined) continue;
    for (const at of [from, ...findMembers(whole, from - 1, to + 1), to])
      if (text.charAt(at) === ' ') spaces.set(at, true);
  }
  return spaces;
}
