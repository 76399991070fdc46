import { expect, test } from 'vitest';
import { forbidTags } from '../../../../src/repair/2-blocks/forbid/forbid-tags.ts';
import { allowedTags } from '../allowed-tags.ts';

/** Whether the first line, or another, may be a heading. */
function mayHead(line: string, before: readonly string[] = []): boolean {
  const lines = [...before, line, 'The rest of the text.'];
  const tags = allowedTags(
    (scores, evidence) => forbidTags(scores, evidence, 'trafilatura'),
    lines.join('\n'),
  );
  return tags[before.length]?.includes('H') ?? false;
}

const LONG =
  'All that is known of the proxy, its upstreams and its headers, its caches and its logs, and what to set of all of that in production';

test.each([
  [`${LONG}.`, false],
  [`${'服务启动时只读取一次配置之后不会再读取'.repeat(4)}。`, false],
  [LONG, true],
  [`${LONG} of theirs`, false],
  [`What is known of ${LONG.slice(4)}?`, true],
  ['The proxy.', true],
])('%s', (line, isTitle) => {
  expect(mayHead(line)).toBe(isTitle);
});

test('a text begins with no sentence of a length that a heading may have', () => {
  const sentence = 'Its strict schema is also the source of its most unexpected friction.';
  expect(mayHead(sentence)).toBe(false);
  expect(mayHead(sentence, ['A title', ''])).toBe(true);
});

test('a text begins with no short sentence in Chinese', () => {
  const sentence = '本页介绍连接池的参数。';
  expect(mayHead(sentence)).toBe(false);
  expect(mayHead(sentence, ['连接池', ''])).toBe(true);
});
