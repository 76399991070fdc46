import { expect, test } from 'vitest';
import { forbidNavigation } from '../../../../src/repair/2-blocks/forbid/forbid-navigation.ts';
import { repair } from '../../../../src/repair/index.ts';
import { allowedTags } from '../allowed-tags.ts';

const mayBeCode = (line: string): boolean =>
  allowedTags(forbidNavigation, line)[0]?.includes('C') ?? false;

test.each([
  '[ << ] [ < ] [ Up ] [ > ] [ >> ] [Top] [Contents]',
  '[Top of Shelf] [Contents] [Previous Box] [Next Box]',
  '[Prev][Up][Home][Next]',
  '[ before ] [ Contents ] [ 1 ] [ 2 ] [ A ]',
])('%s is no code', (line) => {
  expect(mayBeCode(line)).toBe(false);
});

test.each([
  '[-v] [-o file] [-k key]',
  '[host][shelf][date]',
  '[1] [2] [3]',
  '[Client] [Shelf] [Box]',
  '[Top] [Contents]',
])('%s may be code', (line) => {
  expect(mayBeCode(line)).toBe(true);
});

test('links in lines of their own', () => {
  const bar = '[ before ]\n[ Contents ]\n[ 1 ]\n[ next ]';
  expect(allowedTags(forbidNavigation, bar).every((tags) => !tags.includes('C'))).toBe(true);
  const two = '[ before ]\n[ next ]';
  expect(allowedTags(forbidNavigation, two).every((tags) => tags.includes('C'))).toBe(true);
});

test('bars around a chapter are paragraphs without code', () => {
  const bar = '[ << ] [ < ] [ Up ] [ > ] [ >> ] [Top] [Contents] [Index]';
  const { markdown } = repair(
    `Boxes\n${bar}\n7 Boxes in boxes\nA box may stand in another one, and this one in a third.\nYou open them from the outside, one by one:\nbox open --in lid.txt\nbox open --all\n${bar}\n7.1 Lids\nA lid closes a box.\n`,
  );
  expect(markdown.split(`\n\n${bar}\n\n`)).toHaveLength(3);
});
