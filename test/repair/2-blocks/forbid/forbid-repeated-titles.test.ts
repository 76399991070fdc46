import { expect, test } from 'vitest';
import { forbidRepeatedTitles } from '../../../../src/repair/2-blocks/forbid/forbid-repeated-titles.ts';
import { allowedTags } from '../allowed-tags.ts';

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

test('words that stand twice below a picture are no code, but for what stands beside code', () => {
  const codeOf = (lines: readonly string[]): readonly string[] => {
    const allowed = allowedTags(forbidRepeatedTitles, lines.join('\n'));
    return lines.filter((_, line) => allowed[line]?.includes('C'));
  };
  const [lead, caption] = ['A pool has three parts.', 'How the parts fit together'];
  expect(codeOf([lead, caption, caption, lead])).toEqual([lead, lead]);
  for (const other of ['a:b (c)', 'and so on'])
    expect(codeOf([lead, other, other, lead])).toEqual(
      other === 'a:b (c)' ? [lead, other, other, lead] : [lead, lead],
    );
  const call = 'pool.open({ doors: 3 });';
  expect(codeOf([call, caption, caption, lead])).toEqual([call, caption, caption, lead]);
});
