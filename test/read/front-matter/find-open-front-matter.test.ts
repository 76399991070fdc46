import { expect, test } from 'vitest';
import { parseSeed } from '../../../src/read/parse-seed.ts';
import type { FilePath } from '../../../src/types/brand.ts';

const LONG = `notes:\n${'  - a note\n'.repeat(10_000)}`;

function messagesOf(text: string) {
  return parseSeed(text, 'a.md' as FilePath).messages;
}

test.each([
  ['never ends', '---\ntitle: x\n\n# A\n\nText.\n', /never ends/],
  ['never ends, with CRLF', '---\r\ndraft:\r\n\r\nText.\r\n', /never ends/],
  ['ends with another mark', '---\ntitle: x\n...\n\nText.\n', /never ends/],
  ['never ends, in TOML', '+++\r\n# of Hugo\r\n\r\ntitle = "x"\r\n', /never ends/],
  ['is too long', `---\ntitle: x\n${LONG}---\n\nText.\n`, /longer than 64 KB/],
])('front matter that %s is reported', (_, text, says) => {
  expect(messagesOf(text)).toMatchObject([
    { severity: 'warning', ruleId: 'front-matter-open', place: { start: { line: 1 } } },
  ]);
  expect(messagesOf(text)[0]?.reason).toMatch(says);
});

test.each([
  ['a thematic break above text', '---\nNote: this is text.\n\nMore.\n'],
  ['a thematic break above an empty line', '---\n\ntitle: x\n'],
  ['a text without any', '# A\n\ntitle: x\n'],
  ['front matter that ends', '---\ntitle: x\n---\n\nText.\n'],
  ['TOML that ends', '+++\ntitle = "x"\n+++\n\nText.\n'],
  ['three plus signs above text', '+++\n\nText.\n'],
  ['three plus signs in a line of text', '+++ a = 1\n'],
  ['three plus signs below text', 'title = 1\n+++\nb = 2\n'],
  ['an addition below plus signs', '+++\nsum = 1 + 2\n'],
])('%s is nothing to tell', (_, text) => {
  expect(messagesOf(text)).toEqual([]);
});
