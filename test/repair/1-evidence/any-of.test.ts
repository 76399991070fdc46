import { expect, test } from 'vitest';
import { anyOf } from '../../../src/repair/1-evidence/any-of.ts';

const PATTERNS = [/^shelf\b/, /^box$|^lid$/, /end[.!]$/, /^NOTE:/i, /^\p{Lu}\p{Ll}+$/u];
const fits = anyOf(PATTERNS);

test.each([
  'shelf of pools',
  'box',
  'lid',
  'the end.',
  'note: pools',
  'Überschrift',
  'a shelf',
  'boxes',
  'the lid',
  'end. of it',
  'see NOTE: pools',
  'Pool 2',
  '',
])('says of %j what the patterns say one by one', (text) => {
  expect(fits(text)).toBe(PATTERNS.some((pattern) => pattern.test(text)));
});
