import { addBracketFeatures } from './add-bracket-features.ts';
import { addLikenessFeatures } from './add-likeness-features.ts';
import { addLineFeatures } from './add-line-features.ts';
import { addOrderFeatures } from './add-order-features.ts';
import { addPartFeatures } from './add-part-features.ts';
import { addRepeatFeatures } from './add-repeat-features.ts';
import { addTornFeatures } from './add-torn-features.ts';
import { type LayoutLine, readLayoutLine } from './layout-line.ts';
import type { LayoutText } from './layout-text.ts';

/**
 * Describe a layout as a whole by features: what its lines look like, how they follow one another, whether
 * brackets open and close alike, and whether similar parts and words are treated alike.
 *
 * @param whole The text.
 * @param breaks Offsets of the spaces at which lines end, ascending.
 * @returns Features as hashes.
 */
export function layoutFeatures(whole: LayoutText, breaks: readonly number[]): readonly number[] {
  const out: number[] = [];
  const { length } = whole.text;
  const lines: LayoutLine[] = [];
  const lineOf = new Int32Array(length + 1);
  let from = 0;
  for (const to of [...breaks, length]) {
    lineOf.fill(lines.length, from, to + 1);
    const line = readLayoutLine(whole, from, to);
    addLineFeatures(out, whole, line, lines.at(-1));
    addOrderFeatures(out, whole, line, [lines.at(-1), lines.at(-2)]);
    lines.push(line);
    from = to + 1;
  }
  const ends = new Set(breaks);
  const lineAt = (at: number): LayoutLine | undefined => lines[lineOf[at] ?? 0];
  addBracketFeatures(out, whole, ends, lineAt);
  addTornFeatures(out, whole, lineAt);
  addPartFeatures(out, whole, ends);
  addLikenessFeatures(out, whole, lines, ends);
  addRepeatFeatures(out, whole, lines, ends);
  return out;
}
