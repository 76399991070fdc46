import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { walk } from '../util/walk.ts';
import { isHeading } from './is-heading.ts';

/**
 * What books put before a chapter's name:
 *
 *     第一章:… · 第 3 节 … · Chapter 2 - … · Part IV: … · 一、… · （二）… · 1.2 …
 */
const CHAPTER_PREFIX =
  /^\s*(?:第\s*[0-9零〇一二两三四五六七八九十百千]+\s*[章节節篇部讲講课課回卷]|(?:chapter|part|section|lesson)\s+(?:\d+|[ivxlc]+)\b|[一二三四五六七八九十]+(?=、)|[(（][一二三四五六七八九十\d]+[)）]|\d+(?:\.\d+)*(?=[.、)\s]))[\s::.、,，)）—–-]*/iu;

/**
 * Find the article's title, and take its heading out of the body, in place.
 *
 * The only `#` heading, where no heading precedes it, is the title and leaves the body. Without
 * one, the first heading serves without its chapter prefix, and stays. Further `#` headings would
 * compete with the title of the page: then all headings go one level down.
 *
 * @param tree Sanitised hast.
 * @returns The title; undefined where there is no heading.
 */
export function takeTitle(tree: Root): string | undefined {
  const headings = findHeadings(tree);
  const [first] = headings;
  const topCount = headings.filter(({ tagName }) => tagName === 'h1').length;
  let title = first && textOf(first).trim();
  if (first?.tagName === 'h1' && topCount === 1 && tree.children.includes(first)) {
    tree.children.splice(tree.children.indexOf(first), 1);
  } else {
    title = title && withoutChapterPrefix(title);
    if (topCount > 0) demote(headings);
  }
  return title || undefined;
}

/** `第一章:工程实践` → `工程实践`; a heading that is nothing but a prefix stays whole. */
function withoutChapterPrefix(heading: string): string {
  return heading.replace(CHAPTER_PREFIX, '').trim() || heading;
}

function findHeadings(tree: Root): Element[] {
  const headings: Element[] = [];
  walk(tree, (node) => {
    if (node.type !== 'element') return;
    const isFootnotes = node.properties.className !== undefined && node.tagName === 'h2';
    if (isHeading(node) && !isFootnotes) headings.push(node);
  });
  return headings;
}

function demote(headings: readonly Element[]): void {
  for (const node of headings) {
    node.tagName = `h${Math.min(6, Number(node.tagName.slice(1)) + 1)}`;
  }
}
