import { expect, test } from 'vitest';
import { headingSections } from '../../../../../src/repair/3-mend/heading-depth/describe/heading-section.ts';

test('sections tell their blocks, their first word and their length', () => {
  const sections = headingSections(
    [
      { text: 'A', gap: 0, body: 'Returns one.', kinds: ['paragraph', 'paragraph', 'code'] },
      { text: 'B', gap: 1, body: 'Returns two.', kinds: ['paragraph', 'code'] },
      { text: 'C', gap: 1 },
    ],
    [31, 7, 0],
  );
  expect(sections.map(({ pattern }) => pattern)).toEqual(['paragraph+code', 'paragraph+code', '']);
  expect(sections[0]?.opening).toBe(sections[1]?.opening);
  expect(sections.map(({ opening }) => opening === 0)).toEqual([false, false, true]);
  expect(sections.map(({ relative }) => relative)).toEqual([2, 0, -3]);
});
