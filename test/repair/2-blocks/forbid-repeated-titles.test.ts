import { expect, test } from 'vitest';
import { forbidRepeatedTitles } from '../../../src/repair/2-blocks/forbid-repeated-titles.ts';
import { allowedTags } from './allowed-tags.ts';

/** The lines of a text that may be headings. */
function titlesOf(lines: readonly string[]): readonly string[] {
  const allowed = allowedTags(forbidRepeatedTitles, lines.join('\n\n'));
  const isFree = (line: number): boolean => allowed[line]?.includes('H') ?? false;
  return lines.filter((_, line) => isFree(line));
}

test('words that stand below each other twice are no heading anywhere', () => {
  const lines = [
    'Pools',
    'Why',
    'See below.',
    'a picture',
    'How',
    'So it is.',
    'a picture',
    'a picture',
  ];
  expect(titlesOf(lines)).toEqual(['Pools', 'Why', 'See below.', 'How', 'So it is.']);
});

test('a title may stand twice at the top, and words may come back', () => {
  const lines = ['Pools', 'Pools', 'Why', 'Since it is.', 'Example', 'So.', 'Example', 'So it is.'];
  expect(titlesOf(lines)).toEqual(lines);
});
