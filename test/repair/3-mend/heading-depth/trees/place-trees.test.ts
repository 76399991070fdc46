import { expect, test } from 'vitest';
import { describeHeadings } from '../../../../../src/repair/3-mend/heading-depth/describe/describe-headings.ts';
import type { OutlineState } from '../../../../../src/repair/3-mend/heading-depth/describe/heading-facts.ts';
import { pairsOf } from '../../../../../src/repair/3-mend/heading-depth/heading-pair.ts';
import { headingPlaces } from '../../../../../src/repair/3-mend/heading-depth/heading-place.ts';
import { openHeading } from '../../../../../src/repair/3-mend/heading-depth/open-heading.ts';
import { placeMeasures } from '../../../../../src/repair/3-mend/heading-depth/trees/place-measures.ts';
import { placeTrees } from '../../../../../src/repair/3-mend/heading-depth/trees/place-trees.ts';
import weights from '../../../../../src/repair/3-mend/heading-depth/trees/tree.weights.json' with {
  type: 'json',
};
import { readLeaves, readTrees } from '../../../../../src/repair/learned/tree-model.ts';

const texts = [
  'Guide',
  '1. Sources',
  '2. Calls over HTTP',
  'Glossary',
  '3. Calls over TCP',
  'Notes',
];
const headings = describeHeadings(
  texts.map((text, at) => ({ text, gap: at, body: `${text} and more of ${texts[at - 1]}` })),
  1,
);

test('says of all places what trees say of their measures', () => {
  const [leaves, trees] = [readLeaves(weights), readTrees(weights)];
  const outlines = [
    [1, 2, 2, 2, 2],
    [1, 2, 3, 2, 3],
    [1, 1, 1, 1, 1],
    [1, 2, 3, 4, 4],
  ];
  for (const [at, heading] of headings.entries()) {
    const next = headings[at + 1];
    const pairs = pairsOf(heading);
    const ask = placeTrees(heading, next, headings.length, leaves);
    const measure = placeMeasures(heading, next, headings.length);
    for (const levels of outlines) {
      let state: OutlineState | undefined;
      for (const before of headings.slice(0, at)) {
        state = openHeading(state, before, levels[before.index] ?? 1);
      }
      const placeAt = headingPlaces(heading, next, state, pairs);
      for (let level = 0; level <= (state?.stack.length ?? 0) + 1; level++) {
        expect(ask(placeAt(level))).toBe(trees(measure(placeAt(level))));
      }
    }
  }
});
