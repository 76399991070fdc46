import { expect, test } from 'vitest';
import { FACTS } from '../../../../../src/repair/3-mend/heading-depth/add-fact.ts';
import { WORDINGS } from '../../../../../src/repair/3-mend/heading-depth/add-wording.ts';
import { outlineChances } from '../../../../../src/repair/3-mend/heading-depth/outline-chances.ts';
import { drawOutlines } from '../../../../../src/repair/3-mend/heading-depth/whole/draw-outlines.ts';
import { OUTLINE_FACTS } from '../../../../../src/repair/3-mend/heading-depth/whole/fact-sheet.ts';
import { reweighParents } from '../../../../../src/repair/3-mend/heading-depth/whole/reweigh-parents.ts';
import { weighOutlines } from '../../../../../src/repair/3-mend/heading-depth/whole/weigh-outlines.ts';
import { headingsOf } from './outlines.ts';

const headings = headingsOf('Guide', 'Install', 'Use', 'Options', 'Limits');
/** Without weights all outlines of headings without numbers are as likely. */
const { lattice, parents } = outlineChances(headings, new Float32Array(FACTS + WORDINGS));
const drawn = drawOutlines(headings, lattice);

test('outlines are drawn as often as they are likely, and always the same', () => {
  expect(drawn.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  expect(drawOutlines(headings, lattice)).toEqual(drawn);
  for (const [place, chances] of parents.entries()) {
    for (const [parent, chance] of chances) {
      const own = drawn.filter((outline) => outline.parents[place] === parent);
      const share = own.reduce((sum, outline) => sum + outline.share, 0);
      expect(Math.abs(share - chance)).toBeLessThan(0.2);
    }
  }
});

test('without weights nothing changes', () => {
  const same = reweighParents(parents, headings, lattice, new Float32Array(OUTLINE_FACTS));
  for (const [place, chances] of parents.entries()) {
    for (const [parent, chance] of chances) expect(same[place]?.get(parent)).toBeCloseTo(chance);
  }
});

test('a fact that one outline alone has makes its parents likelier', () => {
  const [wanted] = drawn;
  if (!wanted) throw new Error('nothing drawn');
  const weights = new Float32Array(OUTLINE_FACTS);
  const amounts = wanted.facts.flatMap((part) => [...part]);
  for (const [slot] of amounts) {
    const isOwn = drawn.every(
      (other) => other === wanted || !other.facts.some((part) => part.has(slot)),
    );
    weights[slot] = isOwn ? 3 : 0;
  }
  const before = wanted.share;
  const after = weighOutlines(drawn, weights)[0] ?? 0;
  expect(after).toBeGreaterThan(before);
  const changed = reweighParents(parents, headings, lattice, weights);
  const gain = wanted.parents.map(
    (parent, place) => (changed[place]?.get(parent) ?? 0) - (parents[place]?.get(parent) ?? 0),
  );
  expect(gain.reduce((sum, own) => sum + own, 0)).toBeGreaterThan(0);
});
