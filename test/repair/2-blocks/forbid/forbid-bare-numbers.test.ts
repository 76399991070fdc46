import { expect, test } from 'vitest';
import { forbidBareNumbers } from '../../../../src/repair/2-blocks/forbid/forbid-bare-numbers.ts';
import { linesWithout } from '../allowed-tags.ts';

/** The lines that may not begin what a tag stands for. */
function forbidden(source: string, tag = 'H'): readonly string[] {
  return linesWithout(tag, forbidBareNumbers, source);
}

test.each(['2023-10-26', '2023年10月26日 10:15', '0 / 63 (0%)', '9'])('rules out %s', (line) => {
  expect(forbidden(`Title\n\n${line}\n\nThe first sentence of it all.\n`)).toEqual([line]);
});

test.each([
  ['versions of a list of changes', '1.2.1\n\nMended.\n\n1.2.0\n\nFaster.\n'],
  ['days of a list of news', '2023-10-26\n\nMended.\n\n2023-09-01\n\nFaster.\n'],
  ['numbers with words', 'Title\n\n2 Setup\n\nVersion 3\n'],
])('leaves %s', (_, text) => {
  expect(forbidden(text)).toEqual([]);
});

test('rules out code that is a date between sentences', () => {
  const text = 'Ways to a service\n\n2023-12-07 15:30\n\nThis shows how it is built.\n';
  expect(forbidden(text, 'C')).toEqual(['2023-12-07 15:30']);
});

test.each([
  ['a date below what announces it', 'The result is:\n\n2023-12-07 15:30\n\nThen it ends.\n'],
  ['a date below code', 'date +"%F %T";\n2023-12-07 15:30\nThen it ends.\n'],
  ['a number', 'It prints one number\n\n9\n\nThen it ends.\n'],
])('leaves %s, which may be code', (_, text) => {
  expect(forbidden(text, 'C')).toEqual([]);
});
