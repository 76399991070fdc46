import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { printComparison } from '../../../scripts/evaluate/print-comparison.ts';

const page = readFileSync(
  join(resolve(import.meta.dirname, '../../..'), 'docs/repair-figures.md'),
  'utf8',
);

test('a chart and a table say the same of each program', () => {
  const compared = [
    { name: 'unchanged', aggregate: { block: { f1: 0.2449 } } },
    { name: 'other, pandoc', aggregate: {} },
    { name: 'Kintsugi', aggregate: { block: { f1: 0.9087 } } },
  ];
  const printed = printComparison([{ variant: 'mild', documents: 3, compared }], [], 'dev', 'DATE');
  expect(printed).toContain('  x-axis ["unchanged", "other, pandoc", "Kintsugi"]\n');
  expect(printed).toContain('  bar [0.245, 0, 0.909]\n');
  expect(printed).toContain('| block | 0.245 | - | 0.909 |\n');
});

test('the charts of the page are those of its tables', () => {
  const sections = page.split(/^### /m).slice(1);
  expect(sections).toHaveLength(4);
  for (const section of sections) {
    const bars = /^ {2}bar \[(.*)\]$/m.exec(section)?.[1]?.split(', ');
    const cells = /^\| block \| (.*) \|$/m.exec(section)?.[1]?.split(' | ');
    expect(bars).toEqual(cells);
  }
});
