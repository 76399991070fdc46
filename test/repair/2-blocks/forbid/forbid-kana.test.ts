import { expect, test } from 'vitest';
import { forbidKana } from '../../../../src/repair/2-blocks/forbid/forbid-kana.ts';
import { allowedTags } from '../allowed-tags.ts';

const mayBeCode = (line: string): boolean =>
  allowedTags(forbidKana, line)[0]?.includes('C') ?? false;

test.each(['棚を開けるには', 'depot では、箱の保留 (hold) は', 'とします。'])(
  '%s is no code',
  (line) => {
    expect(mayBeCode(line)).toBe(false);
  },
);

test.each([
  '# 棚を開けるには',
  '  棚を開けるには',
  'echo "こんにちは"',
  'name: これはなまえ; // はこ',
  'depot open',
  '打开货架之后',
])('%s may be code', (line) => {
  expect(mayBeCode(line)).toBe(true);
});
