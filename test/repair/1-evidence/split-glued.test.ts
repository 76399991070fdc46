import { expect, test } from 'vitest';
import { splitGlued } from '../../../src/repair/1-evidence/split-glued.ts';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';

/** The parts of the second line of a text that has a list. */
function partsOf(line: string): readonly string[] {
  return splitGlued(splitLines(`- Open the box.\n${line}\n`))
    .slice(1)
    .map(({ text }) => text);
}

test.each([
  ['an item behind a command', 'cd boxes - Run the server:', ['cd boxes', '- Run the server:']],
  [
    'what an option stands behind',
    'tar -x - -C boxes | sort - -r',
    ['tar -x - -C boxes | sort - -r'],
  ],
  ['an item', '- boxes - Lids', ['- boxes - Lids']],
])('%s', (_, line, parts) => {
  expect(partsOf(line)).toEqual(parts);
});

test('a text without a list has no glued items', () => {
  expect(splitGlued(splitLines('cd boxes - Run the server:\n'))).toHaveLength(1);
});
