import { expect, test } from 'vitest';
import { findYamlRestarts } from '../../../../../src/repair/3-mend/code/yaml/find-yaml-restarts.ts';
import { readYamlLine } from '../../../../../src/repair/languages/read-yaml-line.ts';

const restartsOf = (...lines: readonly string[]): readonly number[] => [
  ...findYamlRestarts(lines.map(readYamlLine)),
];

test('the first key again behind a comment begins a part of its own', () => {
  expect(restartsOf('# Before', 'spec:', 'a: 1', '# After', '# all', 'spec:', 'a: 2')).toEqual([3]);
});

test.each([
  ['a key below one that waits', ['meta:', 'a: 1', 'spec:', '# inner', 'meta:', 'b: 1']],
  ['a key without a comment', ['spec:', 'a: 1', 'spec:', 'a: 2']],
  ['a key with a value', ['name: a', 'b: 1', '# next', 'name: c']],
  ['an item', ['- spec:', 'a: 1', '# next', '- spec:', 'a: 2']],
  ['another document', ['spec:', 'a: 1', '---', '# next', 'spec:', 'a: 2']],
])('%s begins nothing', (_, lines) => {
  expect(restartsOf(...lines)).toEqual([]);
});
