import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSlug } from '../../../src/util/text/to-slug.ts';

test.each([
  ['Sync Pool & Co', 'sync-pool-co'],
  ['sync.Pool', 'sync.pool'],
  ['限流与熔断', '限流与熔断'],
  ['a/b\\c', 'a-b-c'],
  ['../../etc', 'etc'],
  ['cafe\u0301', 'caf\u00e9'],
  ['C++', 'c++'],
  ['  ', 'untitled'],
  ['..', 'untitled'],
])('makes a slug of %j', (text, slug) => {
  expect(toSlug(text)).toBe(slug);
});

test('is a sound path segment for any text, and stays itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const slug = toSlug(text);
      expect(slug).toMatch(/^[^\s/\\?#%:]+$/u);
      expect(['.', '..']).not.toContain(slug);
      expect(Buffer.byteLength(slug)).toBeLessThan(300);
      expect(toSlug(slug)).toBe(slug);
    }),
  );
});
