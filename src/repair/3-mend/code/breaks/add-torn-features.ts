import { feature } from '../../../learned/feature.ts';
import type { LayoutLine } from './layout-line.ts';
import type { LayoutText } from './layout-text.ts';

const MAX_COUNT = 3;

/**
 * Name how many brackets a layout tears apart: one stands in a comment, its partner in code.
 *
 *     log(data) // { a: 1     ← a line has ended inside of the comment
 *     }
 *
 * @param out Receives hashes.
 * @param lineAt Says which line an offset is in.
 */
export function addTornFeatures(
  out: number[],
  { groups, language }: LayoutText,
  lineAt: (at: number) => LayoutLine | undefined,
): void {
  let torn = 0;
  for (const [at, { end }] of groups)
    if (isComment(at, lineAt(at)) !== isComment(end, lineAt(end))) torn += 1;
  const count = Math.min(MAX_COUNT, torn);
  out.push(feature`torn ${count}`, feature`torn ${count} ${language}`);
}

function isComment(at: number, line: LayoutLine | undefined): boolean {
  return line?.comment !== undefined && at >= line.comment;
}
