import { expect, test } from 'vitest';
import { countAwaited } from '../../../../../src/repair/3-mend/code/yaml/count-awaited.ts';
import { keyWords } from '../../../../../src/repair/3-mend/code/yaml/key-words.ts';
import { lastItems } from '../../../../../src/repair/3-mend/code/yaml/last-items.ts';
import { recallKey } from '../../../../../src/repair/3-mend/code/yaml/recall-key.ts';
import {
  applyYamlMove,
  type YamlNode,
  yamlMoves,
} from '../../../../../src/repair/3-mend/code/yaml/yaml-structure.ts';
import { readYamlLine } from '../../../../../src/repair/languages/read-yaml-line.ts';

/** What is open behind lines of which each is attached as near by as can be. */
function topOf(...lines: readonly string[]): YamlNode | undefined {
  let top: YamlNode | undefined;
  for (const line of lines.map(readYamlLine)) {
    const [nearest] = yamlMoves(line, top, 9);
    if (nearest) top = applyYamlMove(line, nearest, top, -1);
  }
  return top;
}

test.each([
  ['destinationServiceAccounts', ['destination', 'service', 'account']],
  ['HTTPRoute', ['http', 'route']],
  ['max-size', ['max', 'size']],
  ['80', ['80']],
])('the words of %s', (key, words) => {
  expect(keyWords(key)).toEqual(words);
});

test('a key is recalled by what it stood below', () => {
  const placed = { owner: 'a', key: 'x', before: { owner: 'b', key: 'y', before: undefined } };
  expect(recallKey(placed, 'a', 'x', 9)).toBe(1);
  expect(recallKey(placed, 'c', 'x', 9)).toBe(2);
  expect(recallKey(placed, 'b', 'x', 9)).toBe(6);
  expect(recallKey(placed, 'b', 'z', 9)).toBe(4);
  expect(recallKey(placed, 'b', 'y', 1)).toBe(0);
  expect(recallKey(undefined, 'a', 'x', 9)).toBe(0);
});

test('the last item that begins with a key is known', () => {
  const lines = ['a:', '- b: 1', 'c: 2', '- b: 3', '- d'].map(readYamlLine);
  expect([...lastItems(lines)]).toEqual([['b', 3]]);
});

test('a list is awaited as long as items that begin as its own come', () => {
  const top = topOf('a:', '- b: 1', 'c:', 'd: 2');
  expect(countAwaited(top, 3, (key) => key === 'b')).toBe(1);
  expect(countAwaited(top, 3, () => false)).toBe(0);
  expect(countAwaited(top, 0, () => true)).toBe(0);
});
