import { isCodeLine } from '../1-evidence/code-lines/is-code-line.ts';
import type { Line } from '../1-evidence/line.ts';
import { type Anchor, TITLE_LINES } from './anchor.ts';
import { findAnchorsBefore } from './find-anchors-before.ts';

/** A mark behind a word or a closing bracket or quote; those that end nothing else, behind anything. */
const BEHIND =
  /(?:[\p{L}\p{N})\]）"'”’`?!？！+*]|\p{Extended_Pictographic}\uFE0F?)\s?([#§])$|\S\s?(¶|🔗|\u200b|\p{Co})$/u;
// Most lines end otherwise.
const MARKED = /[¶🔗#§\u200b\p{Co}]$/u;
/** C#: a name. */
const SHARP = /(?:^|[^\p{L}])\p{L}#$/u;
const BELOW = /^[¶🔗#§\p{Co}]$/u;
/** A sign of an icon font, e.g. the chain of Font Awesome. */
const ICON = /^\p{Co}$/u;
const ENDED = /[.。:：;；,，]$/;
/** Longer lines are no headings, and lines that begin so are comments. */
const MAX_HEADING_LENGTH = 120;
const COMMENT = /^\s*#/;
const MARKS = ['¶', '🔗', '\u200b', '#', '§'];
/** These end nothing else. */
const SURE: ReadonlySet<string> = new Set(['¶', '🔗', '\u200b']);
/** Least number of lines with a mark that ends nothing else, or that the title has, too. */
const MIN_CERTAIN = 2;
/** Least number of lines with a mark that may also end names or comments. */
const MIN_MARKED = 4;

/**
 * Find the marks of permalinks, with which documentation sites link each heading to itself.
 *
 *     Installation¶            # Installation            Installation
 *                                                        🔗
 *
 * They stand behind the headings, below them or before them. A mark counts from two marked lines on; from
 * four on where it may also end a name. A zero-width space at a line's end is such a mark, too, and so is a sign
 * of an icon font (Unicode's private use).
 *
 * @param lines All lines of the text.
 */
export function findAnchors(lines: readonly Line[]): readonly Anchor[] {
  for (const read of [readBehind, readBelow]) {
    const found = lines.flatMap((line, at) => read(line, at, lines[at - 1]) ?? []);
    const names = [...MARKS, ...frequentIcon(found)];
    const own = names.find((name) => isHabit(lines, found, name));
    if (own !== undefined) return found.filter(({ mark }) => mark === own);
  }
  return findAnchorsBefore(lines);
}

/** The sign of an icon font that most lines have, if any has one. */
function frequentIcon(found: readonly Anchor[]): readonly string[] {
  const times = new Map<string, number>();
  let most: string | undefined;
  for (const { mark } of found) {
    if (!ICON.test(mark)) continue;
    times.set(mark, (times.get(mark) ?? 0) + 1);
    if ((times.get(mark) ?? 0) > (times.get(most ?? '') ?? 0)) most = mark;
  }
  return most === undefined ? [] : [most];
}

/** Whether enough lines have a mark, so that it is a habit of the site. */
function isHabit(lines: readonly Line[], found: readonly Anchor[], name: string): boolean {
  const group = found.filter(({ mark }) => mark === name);
  const isSure = SURE.has(name) || ICON.test(name) || (group[0]?.at ?? TITLE_LINES) < TITLE_LINES;
  if (isSure) return group.length >= MIN_CERTAIN;
  // A shell prints comments below commands.
  const own = group.filter(({ at, where }) => where !== 'below' || !isCodeLine(lines[at - 1]));
  return own.length >= MIN_MARKED;
}

function readBehind({ text }: Line, at: number): Anchor | undefined {
  if (!MARKED.test(text.slice(-2))) return undefined;
  if (text.length > MAX_HEADING_LENGTH || COMMENT.test(text) || SHARP.test(text)) return undefined;
  const found = BEHIND.exec(text);
  const mark = found?.[1] ?? found?.[2];
  return mark === undefined ? undefined : { at, where: 'behind', mark };
}

function readBelow({ text }: Line, at: number, above: Line | undefined): Anchor | undefined {
  const mark = text.trim();
  if (!BELOW.test(mark)) return undefined;
  const title = above?.text.trim() ?? '';
  if (title === '' || title.length > MAX_HEADING_LENGTH) return undefined;
  if (BELOW.test(title) || ENDED.test(title)) return undefined;
  return { at, where: 'below', mark };
}
