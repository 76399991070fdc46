import { findAnchor } from '../../read/overrides/find-anchor.ts';
import type { ReviewChoice } from '../../types/review.ts';

/** Longer lines are named by their beginning. */
const MAX_ANCHOR = 120;

/** Keys that do not depend on the lines, in the order in which they are written. */
type Choice = Pick<ReviewChoice, 'as' | 'lang' | 'depth'>;

/**
 * Write a decision as one line of `NAME.repair.yml`.
 *
 *     - { at: "type Pool struct {", to: "}", as: code, lang: go }
 *
 * The first and the last line are named by their texts, so that the decision survives edits
 * elsewhere; `line` is added where the first text alone does not say which line is meant.
 *
 * @param text The article's lines, without front matter, and the line of the file they begin at.
 * @param range 0-based, inclusive, in `text.lines`.
 * @returns Undefined where all the lines are empty.
 */
export function makeEntry(
  text: { readonly lines: readonly string[]; readonly firstLine: number },
  range: readonly [first: number, last: number],
  choice: Choice,
): string | undefined {
  const { lines, firstLine } = text;
  const first = findFilled(lines, range[0], range[1], 1);
  const last = findFilled(lines, range[1], range[0], -1);
  if (first === undefined || last === undefined) return undefined;
  const at = anchorOf(lines[first] ?? '');
  const parts = [`at: ${JSON.stringify(at)}`];
  if (last > first) parts.push(endOf(lines, first, last));
  if (!points(at, lines, 0, undefined, first)) parts.push(`line: ${first + firstLine}`);
  if (choice.as !== undefined) parts.push(`as: ${choice.as}`);
  if (choice.lang !== undefined) parts.push(`lang: ${JSON.stringify(choice.lang)}`);
  if (choice.depth !== undefined) parts.push(`depth: ${choice.depth}`);
  return `- { ${parts.join(', ')} }`;
}

/** By the text of the last line where that stands nowhere between; else by their number. */
function endOf(lines: readonly string[], first: number, last: number): string {
  const to = anchorOf(lines[last] ?? '');
  if (points(to, lines, first, first, last)) return `to: ${JSON.stringify(to)}`;
  return `lines: ${last - first + 1}`;
}

function points(
  anchor: string,
  lines: readonly string[],
  from: number,
  hint: number | undefined,
  wanted: number,
): boolean {
  const found = findAnchor(anchor, lines, from, hint);
  return found.kind === 'exact' && found.index === wanted;
}

function anchorOf(line: string): string {
  const text = line.trim().replace(/\s+/g, ' ');
  if (text.length <= MAX_ANCHOR) return text;
  // No half of a character outside the basic plane.
  const cut = text.slice(0, MAX_ANCHOR).replace(/[\ud800-\udbff]$/, '');
  return `${cut.trimEnd()}…`;
}

function findFilled(
  lines: readonly string[],
  from: number,
  to: number,
  step: 1 | -1,
): number | undefined {
  for (let at = from; step > 0 ? at <= to : at >= to; at += step) {
    if ((lines[at] ?? '').trim() !== '') return at;
  }
  return undefined;
}
