import type { Nodes, Root } from 'mdast';
import { hasPlainEmphasis } from './has-plain-emphasis.ts';

/** `see http://localhost:80"`, `www.example.org`, `me@example.org`: links without any marks. */
const BARE_LINK = /https?:\/\/|www\.|[\w.+-]@[\w-]/i;
/** What emphasis and links without marks cannot do without; most blocks have none of it. */
const MARKS = /[*_~@]|:\/\/|www\./i;
/** A text that begins with thematic breaks; the native parser would take them for front matter. */
const FRONT_MATTER = /^(?:---|\+\+\+)/;
/** Links that have their marks: `<http://…>`. Other addresses are masked, see `maskCode`. */
const MARKED_LINK = /(?<!\\)<https?:\/\/[^\s<>]*>/gi;
/** `http://localhost:80/a?b=c` up to white space: both end it in the same place. */
const PLAIN_LINK =
  /(?<![a-z*_~])https?:\/\/[a-z\d][a-z\d.-]*(?=[/?#:\s]|$)(?::\d+)?(?:(?!www\.)[^\s@:\\<>`|*_~]|[_~](?=[a-z\d]))*(?=[ \t\n]|$)/gi;

/**
 * True where the native parser may give another tree than remark: emphasis beside Chinese
 * punctuation, which it does not know, and links without marks, most of which it cuts in other places.
 *
 * Also where they were seen to disagree: CRLF, fences without an end, tags over several lines. Only
 * what stands outside of code counts.
 *
 * @param tree What the native parser gave.
 */
export function needsReference(markdown: string, tree: Root): boolean {
  if (FRONT_MATTER.test(markdown) || markdown.includes('\r')) return true;
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (isTextBlock(node)) {
      if (hasBrokenHtml(node) || hasOtherMarks(markdown, node)) return true;
    } else if (isUnclosedCode(markdown, node) || isEmptyQuote(node)) return true;
    else if ('children' in node) pending.push(...node.children);
  }
  return false;
}

/** Emphasis or links that the native parser may read in another way. */
function hasOtherMarks(markdown: string, block: Nodes): boolean {
  const { start, end } = block.position ?? {};
  if (!MARKS.test(markdown.slice(start?.offset ?? 0, end?.offset))) return false;
  const text = maskCode(markdown, block);
  return !hasPlainEmphasis(text) || hasOtherLinks(text, block.type);
}

/** In cells and after an open bracket the two disagree about all links without marks. */
function hasOtherLinks(text: string, type: Nodes['type']): boolean {
  const bare = text.replace(MARKED_LINK, ' ');
  const isOpen = type === 'tableCell' || text.includes('[');
  return BARE_LINK.test(isOpen ? bare : bare.replace(PLAIN_LINK, ''));
}

/** The two disagree about the line break that ends a fence without its end. */
function isUnclosedCode(markdown: string, { type, position }: Nodes): boolean {
  return type === 'code' && markdown[(position?.end.offset ?? 0) - 1] === '\n';
}

/** The two disagree about where a quote ends that holds nothing. */
function isEmptyQuote(node: Nodes): boolean {
  return node.type === 'blockquote' && node.children.length === 0;
}

/** A tag over several lines: the two disagree about the white space that begins a line. */
function hasBrokenHtml(node: Nodes): boolean {
  if (node.type === 'html') return node.value.includes('\n');
  return 'children' in node && node.children.some(hasBrokenHtml);
}

function isTextBlock(node: Nodes): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/** The block's source; marks inside code, HTML and addresses are no emphasis. */
function maskCode(markdown: string, block: Nodes): string {
  const masks: (readonly [from: number, to: number])[] = [];
  const pending: Nodes[] = [block];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if ('children' in node) pending.push(...node.children);
    const [from, to] = maskedRange(node);
    if (from !== undefined && to !== undefined && to - from >= 3) masks.push([from + 1, to - 1]);
  }
  const pieces: string[] = [];
  let at = block.position?.start.offset ?? 0;
  for (const [from, to] of masks.sort(([a], [b]) => a - b)) {
    if (to <= at) continue;
    pieces.push(markdown.slice(at, from), 'x'.repeat(to - Math.max(at, from)));
    at = to;
  }
  return pieces.join('') + markdown.slice(at, block.position?.end.offset);
}

function maskedRange(node: Nodes): readonly [from: number | undefined, to: number | undefined] {
  const { position } = node;
  const whole = [position?.start.offset, position?.end.offset] as const;
  if (node.type === 'inlineCode' || node.type === 'html') return whole;
  if (node.type !== 'link' && node.type !== 'image') return [undefined, undefined];
  const last = 'children' in node ? node.children.at(-1)?.position : undefined;
  return last ? [last.end.offset, whole[1]] : whole;
}
