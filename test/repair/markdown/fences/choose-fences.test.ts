import { expect, test } from 'vitest';
import { makeDraft } from '../../../../src/repair/markdown/draft.ts';
import { chooseFences } from '../../../../src/repair/markdown/fences/choose-fences.ts';
import { editFences } from '../../../../src/repair/markdown/fences/edit-fences.ts';
import { FENCE_COST, type FenceLine } from '../../../../src/repair/markdown/fences/fence-costs.ts';
import { readFenceMark } from '../../../../src/repair/markdown/fences/fence-mark.ts';
import { hasOddFences } from '../../../../src/repair/markdown/fences/has-odd-fences.ts';
import { standardCost } from '../../../../src/repair/markdown/fences/standard-cost.ts';
import { applyEdits } from '../../../../src/util/text/apply-edits.ts';
import { linesOf } from '../support/run-pass.ts';

/** Lines with `;` at their ends are code, others prose. */
function fenceLine(text: string): FenceLine {
  const fence = readFenceMark(text);
  const words = text.endsWith(';') ? 2 : -2;
  return {
    fence,
    score: fence !== undefined || text === '' ? 0 : words,
    isBlank: text === '',
    isHeading: text.startsWith('## '),
  };
}

function chosen(lines: readonly string[]): readonly [steps: string, cost: number] {
  const { steps, cost } = chooseFences(lines.map(fenceLine));
  return [steps.join(' '), cost];
}

test.each<[string, string[], string, number]>([
  ['no fence', ['a', 'b;'], 'out out out', 2],
  ['a whole block', ['a', '```', 'b;', '```'], 'out open in close out', 0],
  ['a block that a heading ends', ['```', 'b;', '## c'], 'open in end-out out', 5],
  ['one that a blank line ends', ['```', 'b;', '', 'c', 'd'], 'open in end-out out out out', 5],
  [
    'one that ends where the next begins',
    ['```', 'b;', '```js', 'c;', '```'],
    'open in end-open in close out',
    5,
  ],
  ['one that goes on to the end', ['```', 'b;'], 'open in end-out', 4],
  ['a closing fence too short', ['````', 'b;', '```', 'c', 'd'], 'open in close out out out', 1.5],
  ['two ticks that open', ['``', 'b;', 'b;', 'b;', 'b;', '```'], 'open in in in in close out', 8],
  ['two ticks with a word in prose', ['``go', 'b'], 'out out out', 6],
])('%s', (_, lines, steps, cost) => {
  expect(chosen(lines)).toEqual([steps, cost]);
});

function edited(lines: readonly string[]): string[] {
  const text = linesOf(...lines);
  const known = lines.map(fenceLine);
  const edits = editFences(makeDraft(text).structure(), known, chooseFences(known).steps, 0.9);
  return applyEdits(text, edits).trimEnd().split('\n');
}

test.each<[string, string[], string[]]>([
  ['a whole block', ['```', 'b;', '```'], ['```', 'b;', '```']],
  [
    'a lost end, behind the last line that is not blank',
    ['```', 'b;', '', '## c'],
    ['```', 'b;', '```', '', '## c'],
  ],
  ['a lost end at the end', ['~~~', 'b;'], ['~~~', 'b;', '~~~']],
  ['one in an item of a quote', ['> - ```', '>   b;'], ['> - ```', '>   b;', '>   ```']],
  ['an end too short', ['````', 'b;', '```', 'c', 'd'], ['```', 'b;', '```', 'c', 'd']],
  [
    'a beginning too short',
    ['``', 'b;', 'b;', 'b;', 'b;', '```'],
    ['```', 'b;', 'b;', 'b;', 'b;', '```'],
  ],
])('edits %s', (_, lines, expected) => {
  expect(edited(lines)).toEqual(expected);
});

test('an edit knows its rule', () => {
  const rulesOf = (lines: string[]): string[] => {
    const known = lines.map(fenceLine);
    const structure = makeDraft(linesOf(...lines)).structure();
    const edits = editFences(structure, known, chooseFences(known).steps, 0.9);
    return edits.map(({ rule }) => rule);
  };
  expect(rulesOf(['````', 'b;', '```', 'c', 'd'])).toEqual(['fence-length']);
  expect(rulesOf(['```', 'b;'])).toEqual(['unclosed-fence']);
});

test('a fence around fences is longer than they are', () => {
  const lines = ['```md', '````js', 'b;', '````', '~~~~~', '```'];
  const structure = makeDraft(linesOf(...lines)).structure();
  const steps = ['open', 'in', 'in', 'in', 'in', 'close', 'out'] as const;
  const edits = editFences(structure, lines.map(fenceLine), steps, 0.9);
  expect(edits.map(({ text, rule }) => [text, rule])).toEqual([
    ['`````', 'nested-fence'],
    ['`````', 'nested-fence'],
  ]);
});

test.each<[string, string[], number]>([
  ['code as code', ['```', 'b;', '```', 'c'], 0],
  ['prose as code', ['```', 'b', 'c', '```'], 4],
  ['code as prose', ['b;', '```', '```'], 2],
  ['a block without an end', ['```', 'b;'], FENCE_COST.endOfText],
  ['a block that its quote ends', ['> ```', '> b;', '', 'c'], 0],
  ['a fence inside code', ['```', '```js', '```'], FENCE_COST.keepInfo],
  ['two ticks in prose', ['``', 'b'], FENCE_COST.skipTwo],
  ['the second of two blocks', ['```go', 'b;', '```', '```md', 'b', '```'], 0.5],
])('the reading as it stands costs: %s', (_, lines, cost) => {
  const structure = makeDraft(linesOf(...lines)).structure();
  expect(standardCost(structure, lines.map(fenceLine))).toBe(cost);
});

test.each<[string, string[], boolean]>([
  ['whole blocks', ['```go', 'b', '```', '~~~', '```', '~~~'], false],
  ['a block without an end', ['```', 'b'], true],
  ['a block that its quote ends', ['> ```', '> b', '', 'c'], false],
  ['a language inside code', ['```', '```js', '```'], true],
  ['a shorter fence inside', ['````', '```js', '````'], false],
  ['a longer one inside', ['```', '````js', '```'], true],
  ['two ticks', ['``'], true],
  ['two ticks in code', ['```', '``', '```'], true],
  ['two ticks with a word', ['``go'], false],
  ['two ticks in HTML', ['<div>', '``', '</div>'], false],
  ['a language in the second block', ['~~~', '~~~', '```', '```js', '```'], true],
  ['the marks of the first block in the second', ['~~~', '~~~', '```', '~~~js', '```'], false],
])('fences are odd: %s', (_, lines, isOdd) => {
  expect(hasOddFences(makeDraft(linesOf(...lines)).structure())).toBe(isOdd);
});
