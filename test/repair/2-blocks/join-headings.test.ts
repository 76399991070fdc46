import { expect, test } from 'vitest';
import { splitGlued } from '../../../src/repair/1-evidence/split-glued.ts';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { TAGS, tagOf } from '../../../src/repair/1-evidence/tags.ts';
import { joinHeadings } from '../../../src/repair/2-blocks/join-headings.ts';

test.each([
  ['H', 'HHHL'],
  ['l', 'lLLL'],
])('parts of a line that begins as %s', (first, expected) => {
  const lines = splitGlued(splitLines('Phase 2 - Commit - Case\n- An item'));
  const tags = Uint8Array.from([first, 'L', 'L', 'L'], tagOf);
  joinHeadings(lines, tags);
  expect([...tags].map((tag) => TAGS[tag]).join('')).toBe(expected);
});
