import { expect, test } from 'vitest';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { partNested } from '../../../../src/repair/3-mend/cut/part-nested.ts';

test.each([
  ['an item beside another', '- the core  - its plugins', ['- the core', '  - its plugins']],
  ['one in it, and more', '  - all    - one    - two', ['  - all', '    - one', '    - two']],
  ['a dash in a sentence', '- the core - its plugins', ['- the core - its plugins']],
  ['aligned words', '- the core   a plugin', ['- the core   a plugin']],
  ['a line of code', 'the core  - a plugin', ['the core  - a plugin']],
])('%s', (_, text, expected) => {
  expect(
    splitLines(text)
      .flatMap(partNested)
      .map((line) => line.text),
  ).toEqual(expected);
});
