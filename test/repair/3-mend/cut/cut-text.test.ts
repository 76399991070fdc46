import { expect, test } from 'vitest';
import { readCutText } from '../../../../src/repair/3-mend/cut/cut-text.ts';

const CODE = 'const state = reactive({ count: 0 }) watch(state, () => { print(state.count) })';

test.each([
  ['a long line of code below an item', ['- Example', CODE, '- Note', 'It runs.'], 1],
  [
    'prose below items',
    ['- Example', 'The function runs each time that the state was changed.'],
    0,
  ],
  ['code below a paragraph', ['Example', CODE], 0],
] as const)('code of items is counted: %s', (_, lines, count) => {
  expect(readCutText(lines).codeItems).toBe(count);
});

test('more than two tell no more', () => {
  const lines = [1, 2, 3].flatMap(() => ['- Example', CODE]);
  expect(readCutText(lines).codeItems).toBe(2);
});
