/** `> - 1. text`: what opens quotes and items inside each other on one line. */
const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const CONTAINER = />|[-+*]|\d+[.)]/g;
/** `- - -`: no list in a list in a list. */
const BREAK = /^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/;
/** What opens a fence, and what could close it. */
const FENCE = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
/** A run of one mark with the characters around it. */
const RUN = /(?<=(^|.))(?:\*+|_+|~+)(?=($|.))/gsu;
const BLANK_LINES = /\n[ \t]*\n/g;

/**
 * Tell whether blocks or emphasis may be nested more deeply than a limit.
 *
 * Parsers need quadratic time and a deep stack for such texts, so it must be known before. False for
 * every text that people write.
 */
export function isTooDeep(markdown: string, limit: number): boolean {
  const text = withoutFences(markdown);
  const hasDeepLine = text.some((line) => line.length > limit && countContainers(line) > limit);
  if (hasDeepLine) return true;
  return text
    .join('\n')
    .split(BLANK_LINES)
    .some((block) => block.length > 2 * limit && emphasisDepth(block) > limit);
}

/** The lines that are no code between fences; what stands there nests nothing. */
function withoutFences(markdown: string): string[] {
  let open = '';
  return markdown.split('\n').map((line) => {
    const [, ticks, tildes] = FENCE.exec(line) ?? [];
    const fence = ticks ?? tildes ?? '';
    if (open === '') {
      open = fence;
      return fence === '' ? line : '';
    }
    const isEnd = fence.startsWith(open) && line.trim() === fence;
    if (isEnd) open = '';
    return '';
  });
}

function countContainers(text: string): number {
  if (BREAK.test(text)) return 0;
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
