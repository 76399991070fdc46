import { expect, test } from 'vitest';
import { splitLines } from '../../../../../src/repair/1-evidence/split-lines.ts';
import type { Block } from '../../../../../src/repair/2-blocks/block.ts';
import { breakBlocks } from '../../../../../src/repair/3-mend/code/breaks/break-blocks.ts';

const halve = { scoreBreak: (): number => 1, scoreLayout: (): number => 0 };

function linesOf(text: string): readonly string[] {
  const lines = splitLines(text);
  const block: Block = { kind: 'code', lines, confidence: 1, pinned: false, wasCut: true };
  return breakBlocks([block], halve).flatMap((broken) => broken.lines.map((line) => line.text));
}

test('breaks code that stands in one line', () => {
  expect(linesOf('make a_target_of_many; make another').length).toBeGreaterThan(1);
});

test('leaves a command that goes on in a line of its own', () => {
  const lines = [
    'helm repo add repository https://example.com \\',
    '--username USER --password PASS',
  ];
  expect(linesOf(lines.join('\n'))).toEqual(lines);
});
