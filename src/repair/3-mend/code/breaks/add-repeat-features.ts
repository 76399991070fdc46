import { feature } from '../../../learned/feature.ts';
import type { LayoutLine } from './layout-line.ts';
import type { LayoutText } from './layout-text.ts';
import { sortOf } from './sort-of.ts';
import { headOf } from './words-around.ts';

const MAX_COUNT = 3;

/**
 * Name whether a word that begins lines of a layout stands inside lines too.
 *
 *     a.b=1 / a.c=2 a.d=3   →   `a` begins two lines, and stands inside one
 *
 * @param out Receives hashes.
 * @param breaks Offsets of the spaces at which lines end.
 */
export function addRepeatFeatures(
  out: number[],
  { text, language }: LayoutText,
  lines: readonly LayoutLine[],
  breaks: ReadonlySet<number>,
): void {
  const inside = new Map<number, number>();
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (breaks.has(at) || at + 1 >= text.length) continue;
    const head = headOf(text, at + 1);
    inside.set(head, (inside.get(head) ?? 0) + 1);
  }
  const starts = new Map<number, { times: number; sort: number }>();
  for (const { head, first } of lines) {
    const known = starts.get(head);
    if (known) known.times += 1;
    else starts.set(head, { times: 1, sort: sortOf(first) });
  }
  for (const [head, { times, sort }] of starts) {
    const others = inside.get(head) ?? 0;
    if (times + others < 2) continue;
    const place = `${Math.min(MAX_COUNT, times)} ${Math.min(MAX_COUNT, others)}`;
    out.push(feature`repeats ${place} ${language}`, feature`repeats ${place} of ${sort}`);
  }
}
