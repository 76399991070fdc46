import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { holdsGluedItem } from '../../../../src/repair/2-blocks/priors/holds-glued-item.ts';
import { repair } from '../../../../src/repair/index.ts';

test.each([
  ['behind a sentence', 'reset()ends the call.- Ask for more', true],
  ['behind a sentence in Chinese', 'reset()会结束调用。- 再次请求', true],
  ['behind a word', 'the first-half- and the second one', false],
  ['behind an item with its dash', '- reset()ends the call.- Ask for more', false],
  ['behind code', 'f(x); g(y, [1, 2]);- h(z) = {"a": 1};', false],
])('an item %s', (_, text, expected) => {
  const evidence = gatherEvidence(splitLines(`A\n- b\n${text}`));
  expect(holdsGluedItem(evidence, 2)).toBe(expected);
});

test('where white space is kept nothing is glued', () => {
  const evidence = gatherEvidence(
    splitLines('- b\n    x = 1\nreset()ends the call.- Ask for more'),
  );
  expect(holdsGluedItem(evidence, 2)).toBe(false);
});

test('a list whose first item begins with code is taken apart', () => {
  const source = [
    'Handling calls',
    'Two things are worth knowing about how calls end in this library.',
    'Rules',
    '- Open the call before you write to it.',
    '- Close it when you are done.',
    'Notes',
    'reset()ends the call and gives back its memory.- Ask for more memory before the next call.',
    'Limits',
    'Calls are limited to a minute each, and nothing can change that.',
  ].join('\n');
  expect(repair(source).markdown).toContain(
    'ends the call and gives back its memory.\n- Ask for more memory before the next call.\n',
  );
});
