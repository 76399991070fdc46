import { expect, test } from 'vitest';
import { partJoinedNames } from '../../../../src/repair/4-phrasing/inline/part-joined-names.ts';
import { codeNames, textContext } from '../text-context.ts';

const context = textContext({
  codeIdentifiers: codeNames('Set', 'gee'),
  mainLanguage: 'go',
  traces: 'breaks',
  names: new Map(),
  titles: new Map(),
  words: new Set(['err']),
  habit: 1,
  cut: 0.4,
  spaced: 0.5,
  style: 4,
});

test.each([
  ['parts names at a word', 'waitOneorwaitAll', ['waitOne', 'waitAll']],
  ['parts a known name from one that looks like code', 'Setand.spec.map', ['Set', '.spec.map']],
  ['parts commands', 'pkg add-keyandpkg remove-key', ['pkg add-key', 'pkg remove-key']],
  ['parts a row of names', 'title,message,hint', ['title', 'message', 'hint']],
  ['parts a row that ends with a word', 'Name,TypeandEmail', ['Name', 'Type', 'Email']],
  ['leaves a word that holds the short one', 'CoordinatorState', ['CoordinatorState']],
  ['leaves a name whose other part is no word', 'geeorm.go', ['geeorm.go']],
  ['leaves a name that ends with one letter more', 'fmt.Errorf()', ['fmt.Errorf()']],
  ['leaves a name with underscores', 'insert_or_assign', ['insert_or_assign']],
  ['leaves arguments', 'max(first,second)', ['max(first,second)']],
  ['leaves short values', 'a,b', ['a,b']],
  ['leaves pairs', 'red:0,green:1', ['red:0,green:1']],
  ['leaves numbers', '54,26,93', ['54,26,93']],
])('%s', (_, text, parts) => {
  const spans = partJoinedNames(text, [[0, text.length]], context);
  expect(spans.map(([start, end]) => text.slice(start, end))).toEqual(parts);
});
