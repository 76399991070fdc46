import { expect, test } from 'vitest';
import { readYamlPairs } from '../../../../../src/repair/3-mend/code/yaml/yaml-pairs.ts';
import { readYamlLine } from '../../../../../src/repair/languages/read-yaml-line.ts';

function pairsOf(...lines: readonly string[]): Record<string, string[]> {
  const pairs = readYamlPairs(lines.map(readYamlLine));
  return Object.fromEntries([...pairs].map(([key, owners]) => [key, [...owners]]));
}

test('a key right behind one without a value is below it', () => {
  expect(pairsOf('spec:', 'selector:', 'app: web')).toEqual({
    selector: ['spec'],
    app: ['selector'],
  });
});

test('the first key of an item is below the items of its list', () => {
  expect(pairsOf('ports:', '- name: http')).toEqual({ name: ['ports[]'] });
});

test('a key may stand below several', () => {
  expect(pairsOf('a:', 'x: 1', 'b:', 'x: 2')).toEqual({ x: ['a', 'b'] });
});

test('what follows a value shows nothing', () => {
  expect(pairsOf('kind: Pod', 'spec: {}', 'run: |', 'a: 1', '- b: 2')).toEqual({});
});
