import type { Flattened } from '../profile/dialect.ts';
import { sitePhrases } from './site-phrases.ts';

/** A line that belongs to the site around the article. */
export interface BoilerplateLine {
  /** 0-based index in the lines that were given. */
  readonly line: number;
  readonly reason: string;
}

const MAX_HEAD = 12;
const MAX_FORM = 24;
const MAX_FORM_LINE = 80;
const MAX_AUTHOR_LINE = 60;
const MAX_TITLE = 60;
/** The way to a page and its title, and one line more. */
const MIN_LINES_ABOVE_TITLE = 3;

/**
 * Find the lines at the ends of an article that are site furniture.
 *
 *     Posted in                          ← dropped
 *     # 标题 …
 *     用实验精神探索边界,分享优化心得。       ← dropped: presents the author, above a comment form
 *     发表回复                            ← dropped
 *
 * Only whole lines that sites commonly print count (`sitePhrases`), and only in an unbroken run from either
 * end of the text: a phrase in the middle of an article is text.
 *
 * @param dialect Both extractors let some through; `resiliparse` more.
 * @returns In source order; blank lines are not listed.
 */
export function findBoilerplate(
  lines: readonly string[],
  dialect: Flattened,
): readonly BoilerplateLine[] {
  const head = findHead(lines);
  if (head.length === countText(lines)) return [];
  const tail = findTail(lines, (head.at(-1)?.line ?? -1) + 1, dialect);
  return [...head, ...tail];
}

function countText(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + (line.trim() === '' ? 0 : 1), 0);
}

function findHead(lines: readonly string[]): readonly BoilerplateLine[] {
  const found: BoilerplateLine[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    if (found.length >= MAX_HEAD || !matches(line, sitePhrases.head)) break;
    found.push({ line: i, reason: 'Line of the site above the article' });
  }
  return found;
}

function findTail(
  lines: readonly string[],
  from: number,
  dialect: Flattened,
): readonly BoilerplateLine[] {
  const found: BoilerplateLine[] = [];
  const form = findForm(lines, from);
  let isPaged = false;
  for (let i = form < 0 ? lines.length : form; i < lines.length; i++) {
    if (lines[i]?.trim()) found.push({ line: i, reason: 'Line of a comment form' });
  }
  for (let i = (form < 0 ? lines.length : form) - 1; i >= from; i--) {
    const line = lines[i] ?? '';
    if (line.trim() === '') continue;
    const isWay = matches(line, sitePhrases.pager) || isTarget(lines, i);
    isPaged ||= isWay;
    if (!isWay && !matches(line, sitePhrases.tail)) {
      const isAuthor = form >= 0 && dialect === 'resiliparse' && looksLikeAuthor(lines, i);
      if (isAuthor) found.push({ line: i, reason: 'Line about the author' });
      break;
    }
    found.push({ line: i, reason: 'Line of the site below the article' });
  }
  // One such line alone may be the article's own, and so may a title and what stands below it.
  const least = isPaged ? MIN_LINES_ABOVE_TITLE : 2;
  return found.length < least && form < 0 ? [] : found.sort((a, b) => a.line - b.line);
}

/** The title of a page that the line above leads to. */
function isTarget(lines: readonly string[], index: number): boolean {
  const title = lines[index]?.trim() ?? '';
  let above = index - 1;
  while (above >= 0 && lines[above]?.trim() === '') above -= 1;
  const isTitle = title.length <= MAX_TITLE && !/[.。!！?？:：]$/.test(title);
  return isTitle && matches(lines[above] ?? '', sitePhrases.pager);
}

/** Where a comment form starts that reaches to the end of the text, -1 without one. */
function findForm(lines: readonly string[], from: number): number {
  let form = -1;
  let seen = 0;
  for (let i = lines.length - 1; i >= from && seen <= MAX_FORM; i--) {
    const line = lines[i]?.trim() ?? '';
    if (line === '') continue;
    seen++;
    if (matches(line, sitePhrases.form)) form = i;
    else if (line.length > MAX_FORM_LINE) break;
  }
  return form;
}

/** A short sentence of its own, in two ways that of a person about their writing. */
function looksLikeAuthor(lines: readonly string[], index: number): boolean {
  const line = lines[index]?.trim() ?? '';
  const isAlone = (lines[index - 1] ?? '').trim() === '';
  const signs = sitePhrases.author.filter((sign) => sign.test(line)).length;
  return isAlone && line.length <= MAX_AUTHOR_LINE && /[。.!！]$/.test(line) && signs >= 2;
}

function matches(line: string, phrases: readonly RegExp[]): boolean {
  const text = line.trim();
  return text.length <= 160 && phrases.some((phrase) => phrase.test(text));
}
