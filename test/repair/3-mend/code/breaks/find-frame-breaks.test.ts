import { expect, test } from 'vitest';
import { findFrameBreaks } from '../../../../../src/repair/3-mend/code/breaks/find-frame-breaks.ts';

const LINES = [
  'mysql> select * from t;',
  '+----+-------+',
  '| id | name |',
  '+----+-------+',
  '| 1 | |',
  '| 2 | two |',
  '+----+-------+',
  '2 rows in set (0.00 sec)',
];

/** The lines that a text is parted into. */
function parted(text: string): readonly string[] {
  const breaks = [...findFrameBreaks(text), text.length];
  return breaks.map((end, index) =>
    text.slice(index === 0 ? 0 : (breaks[index - 1] ?? 0) + 1, end),
  );
}

test.each([
  ['with the command and what follows', LINES],
  ['alone', LINES.slice(1, -1)],
  ['that is only a header', LINES.slice(1, 4)],
])('parts a table %s', (_, lines) => {
  expect(parted(lines.join(' '))).toEqual(lines);
});

test.each([
  ['frames of boxes', '| +---+ +-----+ |'],
  ['a frame before words', '+---+---+ is a frame'],
  ['boxes alike', '+---+ +---+'],
  ['rows of another size', LINES.join(' ').replace('| 2 | two |', '| 2 | two | x |')],
  ['a sum', 'total = a +--b'],
])('leaves %s', (_, text) => {
  expect(findFrameBreaks(text)).toEqual([]);
});
