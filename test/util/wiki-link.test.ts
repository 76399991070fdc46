import { describe, expect, test } from 'vitest';
import { findWikiLinks, readWikiAddress, wikiAddress } from '../../src/util/wiki-link.ts';

describe('findWikiLinks', () => {
  test.each([
    ['see [[A note]].', { at: 4, target: 'A note', heading: '', label: '', isEmbed: false }],
    ['[[A#Part one|that]]', { target: 'A', heading: 'Part one', label: 'that' }],
    ['[[#Part]]', { target: '', heading: 'Part' }],
    ['![[plan.png|300]]', { at: 0, target: 'plan.png', label: '300', isEmbed: true }],
    ['[[[A]]]', { at: 1, target: 'A' }],
    ['[[目录/笔记]]', { target: '目录/笔记' }],
  ])('reads %s', (text, expected) => {
    expect(findWikiLinks(text)).toMatchObject([expected]);
  });

  test.each(['[[]]', '[[ -f x ]]', '[[1, 2], [3, 4]]', '[[a\nb]]', '[[a]', '[a](b)', '[[|b]]'])(
    'finds none in %j',
    (text) => {
      expect(findWikiLinks(text)).toEqual([]);
    },
  );

  test('takes linear time', { timeout: 20_000 }, () => {
    for (const part of ['[[', '[[a', '[[a|', '![[#', '[[a]', ']]']) {
      expect(findWikiLinks(part.repeat(200_000))).toEqual([]);
    }
  });
});

test.each([
  { target: 'A note', heading: '' },
  { target: 'A', heading: 'Part#Deeper' },
  { target: '', heading: 'Part' },
])('an address holds %j', (link) => {
  expect(readWikiAddress(wikiAddress(link))).toEqual(link);
});

test.each(['a.md', '[[a', 'https://a.example/[[b]]'])('%s is no such address', (url) => {
  expect(readWikiAddress(url)).toBeUndefined();
});
