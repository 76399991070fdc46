import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repair } from '../../../src/repair/index.ts';
import { findFilled } from '../../../src/repair/profile/find-filled.ts';

/** Break a paragraph as mail programs do: before the word that would pass the width. */
function wrap(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const word = fc.stringMatching(/^[a-z]{2,11}$/);
const paragraph = fc.array(word, { minLength: 60, maxLength: 90 });

describe('findFilled', () => {
  test('marks wrapped paragraphs and nothing between them', () => {
    const text = `Notice
The tool reads a folder of articles and writes a page for each of them,
where nothing has changed since, it leaves the page as it is, so that a
second run takes no time.

IT IS PROVIDED AS IT IS, WITHOUT A WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING THE WARRANTIES OF FITNESS FOR A PURPOSE AND OF THE
RIGHTS OF OTHERS.`;
    const marks = findFilled(text.split('\n')).map((isFilled) => (isFilled ? 'x' : '-'));
    expect(marks.join('')).toBe('-xxx-xxx');
  });

  test('marks wrapped Chinese', () => {
    const line = '这一行文字到了边缘就会折到下一行，';
    const text = wrapCharacters(line.repeat(12), 35);
    expect(findFilled(text)).toEqual(text.map(() => true));
  });

  test.each([
    [
      'statements',
      [
        'restrict 192.168.0.0 mask 255.255.0.0 nomodify notrap nopeer noquery',
        'restrict 172.16.0.0 mask 255.240.0.0 nomodify notrap nopeer noquery',
        'restrict 10.0.0.0 mask 255.0.0.0 nomodify notrap nopeer noquery',
      ],
    ],
    [
      'sentences of like lengths',
      [
        'The first of them is about as long as the others are.',
        'The second is about as long as the first of them is too.',
        'No one can tell how long the last of them may be yet.',
      ],
    ],
    [
      'columns',
      [
        'first     has its words set below those of the others',
        'second    has its words set below those of the others',
        'another   has its words set below those of the others',
      ],
    ],
    [
      'rows whose last cell is a dash',
      [
        'is-open 点一下就打开书架的门 Boolean false -',
        'has-title 书架上是否显示标题 Boolean true -',
        'max-height 一层书架最多有多高 Number auto -',
      ],
    ],
    [
      'declarations',
      [
        'char * open_shelf (const char * room_name,',
        'const char * shelf_name, const char * title,',
        'unsigned long int place, const char * key);',
      ],
    ],
    [
      'two lines',
      ['What goes on over the border of one line into the', 'next one may do so by chance.'],
    ],
  ])('leaves %s', (_, lines) => {
    expect(findFilled(lines)).not.toContain(true);
  });

  test('wrapped text comes out of repair as it is', () => {
    const property = fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 45, max: 100 }),
      (paragraphs, width) => {
        const text = `${paragraphs.map((words) => wrap(words, width).join('\n')).join('\n\n')}\n`;
        expect(repair(text).markdown).toBe(text);
      },
    );
    fc.assert(property, { seed: 7, numRuns: 60 });
  });
});

function wrapCharacters(text: string, count: number): readonly string[] {
  return text.match(new RegExp(`.{1,${count}}`, 'gu')) ?? [];
}
