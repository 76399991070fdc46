/** `> - 1. text`: what opens quotes and items inside each other on one line. */
const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const CONTAINER = />|[-+*]|\d+[.)]/g;
/** A run of one mark with the characters around it. */
const RUN = /(?<=(^|.))(?:\*+|_+|~+)(?=($|.))/gsu;
const BLANK_LINES = /\n[ \t]*\n/g;

/**
 * Find the first line where blocks or emphasis may be nested more deeply than a limit.
 *
 * Parsers need quadratic time and a deep stack for such texts, so it must be known before.
 *
 * @returns 1-based; undefined for every text that people write.
 */
export function findDeepLine(markdown: string, limit: number): number | undefined {
  let line = 0;
  for (const text of markdown.split('\n')) {
    line += 1;
    if (text.length > limit && countContainers(text) > limit) return line;
  }
  let start = 0;
  for (const paragraph of markdown.split(BLANK_LINES)) {
    if (paragraph.length > 2 * limit && emphasisDepth(paragraph) > limit) {
      return markdown.slice(0, start).split('\n').length;
    }
    start += paragraph.length + 2;
  }
  return undefined;
}

function countContainers(text: string): number {
  return CONTAINERS.exec(text)?.[0].match(CONTAINER)?.length ?? 0;
}

/** How deeply pairs of marks would be nested if every mark found a partner. */
function emphasisDepth(text: string): number {
  const open: number[] = [];
  let deepest = 0;
  for (const [, before = '', after = ''] of text.matchAll(RUN)) {
    const canOpen = after !== '' && !/\s/.test(after);
    const canClose = before !== '' && !/\s/.test(before);
    const inner = canClose ? open.pop() : undefined;
    if (inner !== undefined) {
      const depth = inner + 1;
      deepest = Math.max(deepest, depth);
      const outer = open.pop();
      if (outer !== undefined) open.push(Math.max(outer, depth));
    } else if (canOpen) open.push(0);
  }
  return deepest;
}
