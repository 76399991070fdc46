import { expect, test } from 'vitest';
import { forbidNumberedProse } from '../../../../src/repair/2-blocks/forbid/forbid-numbered-prose.ts';
import { allowedTags } from '../allowed-tags.ts';

function allowed(line: string): string {
  const tags = allowedTags(forbidNumberedProse, line)[0] ?? '';
  return [...'HPTC'].filter((tag) => tags.includes(tag)).join('');
}

test.each([
  ['a note', '[2] See the chapter on shelves for the rest.', 'P'],
  ['one with a colon', '[12]: The shelf is drawn by hand.', 'P'],
  ['one in Japanese', '[4] 棚の説明を参照下さい。', 'P'],
  ['one that begins with a name', '[6] Depot 手册 5.9 节', 'P'],
  ['what R prints', '[1] "oak" "ash" "the elm"', 'HPTC'],
  ['names that R prints', '[1] Oak Ash Elm', 'HPTC'],
  ['what a shell prints', '[1] 4711', 'HPTC'],
  ['an entry', '[0] sc:2 lt:17', 'HPTC'],
  ['a section of a section', '4.1.2 Closing the shelf', 'HPT'],
  ['one with a stop', '4.1.2. close_shelf', 'HPT'],
  ['a section with a stop', '4.1. Closing', 'HPT'],
  ['a section of two words', '4.1 Closing shelves', 'HPT'],
  ['a section in Chinese', '4.1 关闭', 'HPT'],
  ['a section with a dash', '4.1-2 Closing shelves', 'HPT'],
  ['an entry that goes on', '1.3. Allowed values: [', 'HPTC'],
  ['an address in Chinese', '8.8.8.8 是网关', 'HPTC'],
  ['a size', '1.5 GB free', 'HPTC'],
  ['an address', '10.0.0.1 depot', 'HPTC'],
  ['a version', '1.2.3 depot', 'HPTC'],
  ['a figure', '4.1 Seconds', 'HPTC'],
])('%s', (_, line, expected) => {
  expect(allowed(line)).toBe(expected);
});

test('entries that count on are a list of contents', () => {
  const contents = '4 Shelves\n4.1 shelf commands\n4.1-1 !open [name]\n4.1-2 !close\n4.2 lid_of';
  const tags = allowedTags(forbidNumberedProse, contents);
  expect(tags.map((own) => own.includes('C') || own.includes('p'))).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

test.each(['4.1 lid\n4.2 lid_of', '4.1 a\n4.3 b\n4.9 c', '1.0 a\n1.0 b\n1.0 c'])(
  'figures that do not: %j',
  (data) => {
    expect(allowedTags(forbidNumberedProse, data).every((own) => own.includes('C'))).toBe(true);
  },
);
