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
  ['an address', '10.0.0.1 depot', 'HPTC'],
  ['a version', '1.2.3 depot', 'HPTC'],
  ['a figure', '4.1 Seconds', 'HPTC'],
])('%s', (_, line, expected) => {
  expect(allowed(line)).toBe(expected);
});
