import { expect, test } from 'vitest';
import { findMentions } from '../../../../src/site/concepts/mentions/find-mentions.ts';
import { makeMatcher } from '../../../../src/site/concepts/mentions/make-matcher.ts';
import {
  packMentions,
  unpackMentions,
} from '../../../../src/site/concepts/mentions/pack-mentions.ts';
import type { Section } from '../../../../src/types/article.ts';
import type { ConceptSeed } from '../../../../src/types/site.ts';
import { readGold } from '../../support/build-graph.ts';

function seed(name: string): ConceptSeed {
  const known = { specificity: 1, marks: 0, isLinked: true, forced: false, exactCase: false };
  return { key: name.toLowerCase(), name, spellings: [name], ...known };
}

function section(title: string, text: string): Section {
  const nothing = { inlineCode: [], cells: [], code: [], tables: [], diagrams: [] };
  return { id: title, depth: 2, parent: -1, title, text, lines: [1, 1], ...nothing };
}

const LONG = 'many words that stand around it '.repeat(5);

test.each([
  ['in a title alone', [section('The cache\nand more', 'none')]],
  ['in a line between others', [section('', `before\n${LONG}Cache ${LONG}\nafter`)]],
  ['at both ends of the text', [section('cache', 'cache\n\ncache')]],
  ['defined', [section('Cache', 'Cache is a store that answers what was asked before.')]],
  ['in several sections', [section('a', 'a cache'), section('b', ''), section('c', '用cache做')]],
])('sentences come back: %s', (_, sections) => {
  const concepts = [seed('cache'), seed('store')];
  const found = findMentions({ sections }, concepts, makeMatcher(concepts));
  expect(found.length).toBeGreaterThan(0);
  const stored = JSON.parse(JSON.stringify(packMentions(found)));
  expect(unpackMentions(stored, sections)).toEqual(found);
});

test('sentences of whole articles come back', () => {
  const words = ['go', 'goroutine', 'redis', '缓存', '锁', '服务', 'http', '数据', 'kubernetes'];
  const concepts = words.map(seed);
  const matcher = makeMatcher(concepts);
  for (const { sections } of readGold()) {
    const found = findMentions({ sections }, concepts, matcher);
    const stored = JSON.parse(JSON.stringify(packMentions(found)));
    expect(unpackMentions(stored, sections)).toEqual(found);
  }
});
