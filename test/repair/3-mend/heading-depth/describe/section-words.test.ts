import { expect, test } from 'vitest';
import {
  hasWord,
  likeness,
  sectionWords,
  wordsOf,
} from '../../../../../src/repair/3-mend/heading-depth/describe/section-words.ts';

test('wordsOf reads words of two letters and more, and pairs of Han characters', () => {
  expect(wordsOf('a Pool of 连接池')).toHaveLength(4);
  expect(wordsOf('连接池')).toEqual(wordsOf('连接池'));
  expect(wordsOf('Pool')).toEqual(wordsOf('pool'));
  expect(wordsOf('')).toEqual([]);
});

test('likeness is larger where sections share words that others have not', () => {
  const words = sectionWords([
    'the pool keeps connections',
    'the pool closes connections',
    'the table has rows',
  ]);
  expect(likeness(words, 0, 1)).toBeGreaterThan(likeness(words, 1, 2));
  expect(likeness(words, 0, 1)).toBe(likeness(words, 1, 0));
});

test('hasWord tells in which section a word stands, in others, too, or alone', () => {
  const words = sectionWords(['the pool keeps connections', 'the pool closes', '']);
  const [pool = 0, keeps = 0, gone = 0] = wordsOf('pool keeps gone');
  const sections = [0, 1, 2];
  expect(sections.filter((section) => hasWord(words, section, pool))).toEqual([0, 1]);
  expect(sections.filter((section) => hasWord(words, section, keeps))).toEqual([0]);
  expect(sections.filter((section) => hasWord(words, section, gone))).toEqual([]);
});

test.each([[[]], [['alone']], [['', '']]])('likeness of %j is no number too large', (texts) => {
  const words = sectionWords(texts);
  expect(likeness(words, 0, 1)).toBeLessThanOrEqual(1);
});
