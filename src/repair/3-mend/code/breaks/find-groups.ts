/** What stands between a bracket and its partner. */
export interface BracketGroup {
  /** Offset of the partner. */
  readonly end: number;
  /** Commas and semicolons between them, those inside further brackets not counted. */
  readonly separators: number;
  /** Whether there are brackets between them. */
  readonly isNested: boolean;
}

/** A quote that is not closed within this many characters is an apostrophe. */
const MAX_QUOTE_LENGTH = 100;
const PARTNERS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);
const WORD = /\w/;

/** The offset behind a quoted text that begins here, or the next one. */
function skipQuote(text: string, at: number): number {
  const sign = text.charAt(at);
  if (sign === "'" && WORD.test(text.charAt(at - 1))) return at + 1;
  const end = text.indexOf(sign, at + 1);
  return end < 0 || end - at > MAX_QUOTE_LENGTH ? at + 1 : end + 1;
}

/**
 * Find the brackets of a text that have partners.
 *
 *     f(a, [b])   →   1: up to 8, one separator, nested; 5: up to 7
 *
 * @returns By offset of the opening bracket.
 */
export function findGroups(text: string): ReadonlyMap<number, BracketGroup> {
  const groups = new Map<number, BracketGroup>();
  const open: { at: number; separators: number; isNested: boolean }[] = [];
  let at = 0;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === '"' || sign === "'" || sign === '`') {
      at = skipQuote(text, at);
      continue;
    }
    const top = open.at(-1);
    if (sign === '(' || sign === '[' || sign === '{') {
      if (top) top.isNested = true;
      open.push({ at, separators: 0, isNested: false });
    } else if (top && (sign === ',' || sign === ';')) top.separators += 1;
    else if (top && PARTNERS.get(sign) === text.charAt(top.at)) {
      groups.set(top.at, { end: at, separators: top.separators, isNested: top.isNested });
      open.pop();
    }
    at += 1;
  }
  return groups;
}
