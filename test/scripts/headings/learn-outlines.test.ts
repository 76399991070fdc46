import { expect, test } from 'vitest';
import { seededRandom } from '../../../scripts/code/random.ts';
import { learnOutlines } from '../../../scripts/headings/learn-outlines.ts';
import { FACTS } from '../../../src/repair/3-mend/heading-depth/add-fact.ts';
import { WORDINGS } from '../../../src/repair/3-mend/heading-depth/add-wording.ts';
import { decodeLevels } from '../../../src/repair/3-mend/heading-depth/decode-levels.ts';
import { describeHeadings } from '../../../src/repair/3-mend/heading-depth/describe-headings.ts';

test('learns from texts that questions stand below what is none', () => {
  const texts = ['Answers', 'What is it?', 'Who needs it?', 'Advice', 'Where is it?', 'Is it new?'];
  const found = texts.map((text) => ({ text, gap: 3 }));
  const parents = [-1, 0, 0, -1, 3, 3];
  const headings = describeHeadings(found, 3);
  const lessons = Array.from({ length: 60 }, (_, at) => ({ name: `${at}`, headings, parents }));
  const none = new Float32Array(FACTS + WORDINGS);
  const outlines = learnOutlines(lessons, () => none, seededRandom(1));
  const levels = decodeLevels(headings, { headings: none, outlines }).map(({ level }) => level);
  expect(levels).toEqual([1, 2, 2, 1, 2, 2]);
});
