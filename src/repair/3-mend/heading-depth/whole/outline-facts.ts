import { factNames } from '../fact-names.ts';
import type { HeadingFacts } from '../heading-facts.ts';
import { type FactAmounts, type FactSheet, factSheet } from './fact-sheet.ts';
import type { FamilyFacts } from './family-facts.ts';
import type { OutlineTree } from './outline-tree.ts';
import type { OutlineSample } from './sample-outlines.ts';
import { stepOf } from './step-of.ts';

const NAMES = factNames('likelihood deepest outermost second share out out-bare');

/** Ends of the steps of how many headings a text has. */
const SIZES = [5, 10, 20, 40];

/**
 * Gather what is seen only of a whole outline: whether headings beside one another are of one kind,
 * whether one stands alone below another, how deep it goes.
 *
 * @param factsOf Looks at single families.
 * @returns What is to be added up.
 */
export function outlineFacts(
  headings: readonly HeadingFacts[],
  sample: OutlineSample,
  tree: OutlineTree,
  factsOf: FamilyFacts,
): readonly FactAmounts[] {
  const sheet = factSheet();
  sheet.add(sample.likelihood / 5, NAMES.likelihood);
  addShape(sheet, tree);
  addMoves(sheet, headings, sample.levels);
  return [sheet.amounts, ...tree.families.flatMap((family) => factsOf(family, tree))];
}

/** How deep the outline goes, and how many headings stand at each level. */
function addShape(sheet: FactSheet, { families, below }: OutlineTree): void {
  const size = SIZES.filter((end) => families.length > end).length;
  const outermost = families[0]?.children ?? [];
  sheet.add(1, NAMES.outermost, stepOf(outermost.length), size);
  const title = outermost.length === 1 ? outermost[0] : undefined;
  if (title) sheet.add(1, NAMES.second, stepOf(below(title).length), size);
  let deepest = 0;
  for (const { level } of families) {
    deepest = Math.max(deepest, level);
    if (level > 0) sheet.add(0.25, NAMES.share, level, size);
  }
  sheet.add(1, NAMES.deepest, deepest, size);
}

function addMoves(
  sheet: FactSheet,
  headings: readonly HeadingFacts[],
  levels: readonly number[],
): void {
  let before = 0;
  for (const [place, level] of levels.entries()) {
    if (level === 0) continue;
    const out = before - level;
    if (out > 0) sheet.add(1, NAMES.out, Math.min(out, 3));
    if (out > 1 && headings[place]?.length === 0) sheet.add(1, NAMES['out-bare']);
    before = level;
  }
}
