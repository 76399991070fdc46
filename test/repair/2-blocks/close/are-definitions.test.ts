import { expect, test } from 'vitest';
import { areDefinitions } from '../../../../src/repair/2-blocks/close/are-definitions.ts';
import { repair } from '../../../../src/repair/index.ts';

const A = 'How wide a shelf is before anything is put on it.';
const B = 'The number of all shelves in the room. It is never changed.';

test.each([
  ['terms above sentences', ['shelf-width', A, 'shelf-count', B], true],
  ['several terms above one', ['width', 'shelf-width', A, 'count of shelves', B, A], true],
  [
    'terms above sentences in Japanese',
    ['preopen', '棚を開ける前に呼ばれます。', 'open', '棚を開けるときに呼ばれます。'],
    true,
  ],
  ['a name above one sentence', ['Tip', A], true],
  ['words above one sentence', ['Name Use', A], false],
  ['a line that leads on above one', ['Explanation:', A], false],
  ['a command above what it prints', ['./measure', A], false],
  ['a prompt above what is printed', ['$ measure', A, '$ count', B], false],
  ['what ends with a term', ['shelf-width', A, 'shelf-count'], false],
  ['sentences alone', [A, B], false],
  ['many lines above one sentence', ['a', 'b', 'c', A, 'd', B], false],
  [
    'rows in Chinese',
    [
      '名称 用途',
      '架子 用来放置所有的大箱子和小箱子。',
      '箱子 大小',
      '盖子 用来盖住所有的大箱子和小箱子。',
    ],
    false,
  ],
])('%s', (_, texts, expected) => {
  expect(areDefinitions(texts)).toBe(expected);
});

test('sets terms and what they mean apart', () => {
  const text = `Settings\n\nWhat may be set is told below, one name after another.\n\n  • boxes\n  • lids\n\nshelf_width\n${A}\nshelf_count\n${B}\nlid(box)\n${A}\n\nSee also the chapter on boxes.\n`;
  const { markdown } = repair(text);
  expect(markdown).toContain(`\n\n${A}\n\n`);
  expect(markdown).not.toContain('```');
  expect(markdown).not.toContain('|');
});
