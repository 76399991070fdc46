import { expect, test } from 'vitest';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { cutContext } from '../../../../src/repair/3-mend/cut/cut-context.ts';
import { CUT_MODEL } from '../../../../src/repair/3-mend/cut/shipped-cut-model.ts';

test('equal lines among equal ones are read once', () => {
  const lines = splitLines('Next:\nopen one\nclose it\n'.repeat(3));
  const { read } = cutContext(lines, CUT_MODEL);
  const [first, second, last] = lines
    .filter(({ text }) => text === 'open one')
    .map((line) => read(line));
  expect(first?.line).toEqual({ before: 'Next:', text: 'open one', after: 'close it' });
  expect(second).toBe(first);
  expect(last).toBe(first);
});

test('equal lines among others are read each by itself', () => {
  const lines = splitLines('open one\nopen one\n');
  const { read } = cutContext(lines, CUT_MODEL);
  expect(lines.map((line) => read(line).line.before)).toEqual(['', 'open one']);
});
