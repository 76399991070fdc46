import { expect, test } from 'vitest';
import { agreeStarts, type WeighedLine } from '../../../../src/repair/3-mend/cut/agree-starts.ts';
import type { WeighedWay } from '../../../../src/repair/3-mend/cut/cut-line.ts';
import { readCutText } from '../../../../src/repair/3-mend/cut/cut-text.ts';
import { readCutLine } from '../../../../src/repair/3-mend/cut/read-cut-line.ts';
import type { Cut } from '../../../../src/repair/3-mend/cut/search-cuts.ts';
import { startClasses } from '../../../../src/repair/3-mend/cut/start-classes.ts';

const WHOLE = readCutText(['It is a sentence about the reader.']);

/** A line of which each start is as likely as `score` says. */
function lineOf(
  before: string,
  text: string,
  score: { readonly none: number; readonly code: number },
): WeighedLine {
  const read = readCutLine({ text, before, after: '' }, WHOLE);
  const start: Cut = { gap: 'start', end: 0, at: 0, label: 'code', score: 0 };
  const ways: readonly WeighedWay[] = [
    { score: score.none, cuts: [] },
    { score: score.code, cuts: [start] },
  ];
  return { ways, classes: startClasses(read) };
}

const SURE = { none: -5, code: 0 };
const UNSURE = { none: 0, code: -0.5 };

function startsOf(lines: readonly WeighedLine[]): readonly string[] {
  return agreeStarts(lines).map(([first]) => first?.label ?? 'rest');
}

test('a line begins as the others do that stand behind the same words', () => {
  const lines = [
    lineOf('- Type', 'interface App { mount(): void }', SURE),
    lineOf('- Type', 'interface Ref { value: number }', SURE),
    lineOf('- Type', 'Ref', UNSURE),
  ];
  expect(startsOf(lines)).toEqual(['code', 'code', 'code']);
});

test('a line begins as the others do that look like it, where the lines before end alike', () => {
  const others = ['Stop it:', 'Start it:'].map((before) => lineOf(before, 'kubectl get po', SURE));
  const own = lineOf('List the names:', 'kubectl get ns', UNSURE);
  expect(startsOf([...others, own])).toEqual(['code', 'code', 'code']);
});

test.each([
  ['alone', []],
  ['behind other words', [lineOf('It is done.', 'interface App { mount(): void }', SURE)]],
  ['beside one that goes on', [lineOf('- Type', 'a word', { none: 0, code: -9 })]],
])('a line %s begins as it seems to by itself', (_, others) => {
  const own = lineOf('- Type', 'Ref', UNSURE);
  expect(startsOf([...others, own]).at(-1)).toBe('rest');
});

test('what others begin with does not outweigh what a line is sure of', () => {
  const others = Array.from({ length: 50 }, () => lineOf('- Type', 'Ref', SURE));
  const own = lineOf('- Type', 'Ref', { none: 0, code: -20 });
  expect(startsOf([...others, own]).at(-1)).toBe('rest');
});

test('takes time that grows with the lines', () => {
  const lines = Array.from({ length: 50_000 }, (_, at) => lineOf(`- Type ${at % 7}`, 'Ref', SURE));
  const before = performance.now();
  agreeStarts(lines);
  expect(performance.now() - before).toBeLessThan(10_000);
});

test('a line begins as those do that also begin alike, where others of its lead do not', () => {
  const marks = ['Where it is:', 'Where they are:', 'Where one is:'].map((before) =>
    lineOf(before, '/var/log/box; cat', { none: 0, code: -4 }),
  );
  const words = ['Stop it:', 'Start it:', 'See it:'].map((before) =>
    lineOf(before, 'kubectl get po', SURE),
  );
  const slash = lineOf('Look for it:', '/var/log/lid; cat', { none: 0, code: 0 });
  const word = lineOf('List the names:', 'kubectl get ns', { none: 0, code: 0 });
  expect(startsOf([...marks, ...words, slash, word]).slice(-2)).toEqual(['rest', 'code']);
});
