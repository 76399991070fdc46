import type { Edit, Override } from '../../types/repair.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';

/** Least number of items in one line; fewer may be a sentence with a dash. No item of 1,910 texts holds two such dashes. */
const MIN_ITEMS = 3;
/** How sure they are items. */
const CONFIDENCE = 0.85;

const ITEM = /^- \S/;
/** Where an item begins behind a sentence. */
const GLUE = /(?<=[.!?。！？]) - (?=\p{Lu}|[\u3400-\u9fff])/gu;

/**
 * Find items that an extractor wrote into one line.
 *
 *     - Weigh the box: it tells how much it holds. - Name the shelf: it is printed on it. - Put it there.
 *
 * Three and more of them, each behind the end of a sentence.
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 * @returns Edits that end the line before each.
 */
export function findGluedItems(
  lines: readonly Line[],
  overrides: readonly Override[],
): readonly Edit[] {
  return lines.flatMap((line) => {
    if (!ITEM.test(line.text) || overrideOf(line, overrides)) return [];
    const places = [...line.text.matchAll(GLUE)].map(({ index }) => line.start + index);
    if (places.length + 1 < MIN_ITEMS) return [];
    return places.map(
      (start): Edit => ({
        start,
        end: start + 1,
        text: '\n',
        rule: 'list',
        confidence: CONFIDENCE,
      }),
    );
  });
}
