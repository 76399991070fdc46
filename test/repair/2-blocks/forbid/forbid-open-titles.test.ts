import { expect, test } from 'vitest';
import { forbidOpenTitles } from '../../../../src/repair/2-blocks/forbid/forbid-open-titles.ts';
import { allowedTags } from '../allowed-tags.ts';

/** Whether the first line may be a heading. */
function mayHead(source: string): boolean {
  return allowedTags(forbidOpenTitles, source)[0]?.includes('H') ?? false;
}

test.each([
  ['a word that only goes on', 'Pools\nare kept for as long as somebody asks for one.\n'],
  [
    'the rest of a line that was full',
    'A pool’s rules offer a good way to say how long\nthings last.\n',
  ],
])('no heading stands above %s', (_, text) => {
  expect(mayHead(text)).toBe(false);
});

test.each([
  ['a sentence', 'Pools\nThey are kept for as long as somebody asks for one.\n'],
  ['a name', 'Pools\npooled is the program that keeps them.\n'],
  ['a command', 'Pools\ncan --open pools.yaml\n'],
  ['the rest of what is no line', 'Pools\nthings last.\n'],
  [
    'what has an end of its own',
    'What is said here of pools holds for lakes, too:\nthings last.\n',
  ],
  ['Han', 'Pools\nis 用来比较的\n'],
  ['nothing', 'Pools\n'],
])('one may stand above %s', (_, text) => {
  expect(mayHead(text)).toBe(true);
});
