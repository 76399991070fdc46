import { expect, test } from 'vitest';
import { decideHeadings } from '../../../../src/repair/3-mend/heading-depth/decide-headings.ts';
import { describeHeadings } from '../../../../src/repair/3-mend/heading-depth/describe/describe-headings.ts';
import { isCredit } from '../../../../src/repair/3-mend/heading-depth/is-credit.ts';

/** Which of some lines are credits, each with the lines of content above it. */
function credits(lines: readonly (readonly [string, number])[]): readonly boolean[] {
  const headings = lines.map(([text, gap]) => ({ text, gap }));
  return describeHeadings(headings, 3).map(isCredit);
}

test('a name and its value right below the title are a credit', () => {
  const lines = [
    ['Pools in practice', 0],
    ['Author: Jo Doe', 0],
    ['时间：2024-05-01', 0],
    ['Overview', 0],
    ['Costs: a table', 4],
  ] as const;
  expect(credits(lines)).toEqual([false, true, true, false, false]);
});

test.each([
  ['it has text below it', 'Pools: an overview', 0, 2],
  ['it stands farther down', 'Pools: an overview', 1, 0],
  ['it is counted', '1. Pools: an overview', 0, 0],
  ['it is a name of code', 'std::array', 0, 0],
])('is none where %s', (_, text, gap, below) => {
  const lines = [
    ['Guide', 0],
    [text, gap],
    ['Overview', below],
  ] as const;
  expect(credits(lines)[1]).toBe(false);
});

test('no heading is made of a credit but by a person', () => {
  const depths = (isCertain: boolean): readonly number[] => {
    const texts = ['Pools in practice', 'Author: Jo Doe', 'Overview', 'Costs', 'Limits'];
    const headings = texts.map((text, at) => ({ text, gap: at > 2 ? 4 : 0, isCertain }));
    return decideHeadings(headings, { linesAfterLast: 3 }).map(({ depth }) => depth);
  };
  expect(depths(false)[1]).toBe(0);
  expect(depths(true)[1]).toBeGreaterThan(0);
});
