import { expect, test } from 'vitest';
import { forbidStepRuns } from '../../../../src/repair/2-blocks/forbid/forbid-step-runs.ts';
import { linesWithout } from '../allowed-tags.ts';

/** The lines that may be no headings. */
function forbidden(text: string): readonly string[] {
  return linesWithout('H', forbidStepRuns, text);
}

test.each([
  ['1. Fill the tables', '2. Add an index', '3. Read from the cache'],
  ['（9）填充表', '（10）加索引', '（11）读缓存'],
  ['4、填充表', '5、加索引', '6、读缓存', '7、上线'],
])('steps right below each other are no headings: %s', (...steps) => {
  expect(forbidden(`Plan\n${steps.join('\n')}\nResults\n`)).toEqual(steps);
  expect(forbidden(`Plan\n\n${steps.join('\n\n')}\n\nResults\n`)).toEqual(steps);
});

test('a heading that counts on from items stands apart', () => {
  expect(forbidden('1. Fill\n2. Index\n3. Read\n\n4. Results\nIt is fast.\n')).toEqual([
    '1. Fill',
    '2. Index',
    '3. Read',
  ]);
});

test.each([
  ['two', '1. Plan\n2. Results\nIt is fast.\n'],
  ['titles above text', '1. Plan\nFill it.\n2. Results\nIt is fast.\n3. Outlook\nMore.\n'],
  ['what does not count on', '1. Plan\n3. Results\n4. Outlook\nMore.\n'],
  ['what is counted in two ways', '1. Plan\n2) Results\n3. Outlook\nMore.\n'],
  ['versions', '1.1 Plan\n1.2 Results\n1.3 Outlook\nMore.\n'],
])('leaves %s', (_, text) => {
  expect(forbidden(text)).toEqual([]);
});
