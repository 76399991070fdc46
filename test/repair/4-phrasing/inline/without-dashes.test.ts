import { expect, test } from 'vitest';
import { withoutDashes } from '../../../../src/repair/4-phrasing/inline/without-dashes.ts';

test.each([
  ['也会------这', '------', ''],
  ['直到 null ------ 这', 'null ------', 'null'],
  ['也会------run 这', '------run', 'run'],
  ['用 --all 列出', '--all', '--all'],
  ['用 --- 分开', '---', '---'],
  ['用 a----b 分开', 'a----b', 'a----b'],
])('%s: %s → %s', (text, found, expected) => {
  const start = text.indexOf(found);
  const spans = withoutDashes(text, [[start, start + found.length]]);
  expect(spans.map(([from, to]) => text.slice(from, to)).join()).toBe(expected);
});
