import { expect, test } from 'vitest';
import { fonts, westernText } from '../../src/util/fonts.ts';
import { en } from '../../templates/strings/en.ts';
import { zhCN } from '../../templates/strings/zh-cn.ts';

/** Whether a face that the site serves has a character. */
function isServed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const ranges = [westernText.range, fonts.code.range].join(',').matchAll(/U\+(\w+)(?:-(\w+))?/g);
  return [...ranges].some(([, from = '', to = from]) => {
    return Number.parseInt(from, 16) <= code && code <= Number.parseInt(to, 16);
  });
}

test.each([en, zhCN])(
  'keys are named by what the fonts of the site have: $searchHint',
  (strings) => {
    const chinese = /[\p{Script=Han}，。]/u;
    const missing = [...strings.searchHint].filter(
      (each) => !isServed(each) && !chinese.test(each),
    );
    expect(missing).toEqual([]);
  },
);
