import { feature } from '../../../learned/feature.ts';
import type { LayoutLine } from './layout-line.ts';
import type { LayoutText } from './layout-text.ts';
import { sizeClass } from './size-class.ts';
import { sortOf } from './sort-of.ts';

const DOUBLE = '"'.charCodeAt(0);
const SINGLE = "'".charCodeAt(0);

/** Whether a line leaves a quote open, of either kind. */
function openQuotes(text: string, { from, to }: LayoutLine): number {
  let open = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === DOUBLE) open ^= 1;
    else if (code === SINGLE) open ^= 2;
  }
  return open;
}

/**
 * Name how a line of a layout follows those above it, and whether a quote is left open in it.
 *
 * @param out Receives hashes.
 * @param above The line above, and the one above that.
 */
export function addOrderFeatures(
  out: number[],
  { text, language }: LayoutText,
  line: LayoutLine,
  above: readonly [LayoutLine | undefined, LayoutLine | undefined],
): void {
  const { head, first, last, net, kind } = line;
  const [before, beforeThat] = above;
  out.push(feature`quotes ${openQuotes(text, line)} ${kind} ${language}`);
  if (before === undefined) {
    out.push(feature`begins ${head} ${last} ${language}`);
    return;
  }
  const sizes = [before, line].map(({ from, to }) => sizeClass(to - from));
  out.push(
    feature`follows ${before.head} ${head}`,
    feature`sizes ${sizes[0]} ${sizes[1]} ${language}`,
    feature`nets ${beforeThat?.net} ${before.net} ${net} ${language}`,
    feature`marks ${sortOf(before.first)} ${before.last} ${sortOf(first)} ${last}`,
  );
}
