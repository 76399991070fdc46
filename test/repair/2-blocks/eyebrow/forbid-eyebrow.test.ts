import { expect, test } from 'vitest';
import { repair } from '../../../../src/repair/index.ts';

const TITLE = 'How a library keeps its shelves in order';
const BODY = [
  'A library with ten shelves needs no order. With ten thousand books on them nobody finds anything any more.',
  'Numbers on the shelves',
  'Each of the shelves has a number, and the library writes it on the back of all books that stand there.',
  'Books that come back',
  'What comes back waits in a cart until somebody brings the books to their shelves, in the order of numbers.',
  'What the library counts',
  'Once a year the library counts its books, one shelf after the other, and writes down which are missing.',
];
const SECTION = 'What shelves are made of';

const firstHeading = (lines: readonly string[], gap: string): string | undefined =>
  /^#+ (.*)$/m.exec(repair(`${lines.join(gap)}\n`).markdown)?.[1];

test.each([['\n'], ['\n\n']])('finds the title below what its page belongs to, with %j', (gap) => {
  for (const above of ['Engineering', 'Lesson 3 · Basics'])
    expect(firstHeading([above, TITLE, ...BODY], gap)).toBe(TITLE);
});

test('needs less of a title with what its page says of it below', () => {
  const [above, title] = ['Notes from a library in the hills', 'Shelves'];
  expect(firstHeading([above, title, ...BODY], '\n')).toBe(above);
  expect(firstHeading([above, title, '7 min read', ...BODY], '\n')).toBe(title);
});

test.each([
  ['a title that the text is about', 'Shelves of a library', SECTION],
  ['a title above a section of one word', 'Engineering', 'Overview'],
  ['a title without words', 'v1.7 to 1.8', SECTION],
  ['a title wider than what is below', 'Everything that people have asked me so far', SECTION],
])('leaves %s', (_, title, section) => {
  expect(firstHeading([title, section, ...BODY], '\n')).toBe(title);
});

test('leaves a title with little below it to tell', () => {
  expect(firstHeading(['Engineering', TITLE, ...BODY.slice(0, 5)], '\n')).toBe('Engineering');
});
