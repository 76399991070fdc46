import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { repair } from '../../../src/repair/index.ts';
import { findGluedButtons } from '../../../src/repair/line-ends/find-glued-buttons.ts';
import { applyEdits } from '../../../src/util/text/apply-edits.ts';

const mended = (text: string): string => applyEdits(text, findGluedButtons(splitLines(text), []));

test.each(['复制代码', 'Copy code'])('ends code before `%s`', (name) => {
  const text = `const shelf = open(3);${name}\nThe next one closes it.\n}${name}\nshelf.close();${name}\n`;
  expect(mended(text)).toBe(text.replaceAll(name, `\n${name}`));
});

test.each(['复制代码', 'js复制代码', 'Copy code'])('begins code behind `%s`', (name) => {
  const text = `${name}const shelf = open(3);\nshelf.fill();\nThe next one closes it.\n${name}shelf.close();\n`;
  expect(mended(text)).toBe(text.replaceAll(name, `${name}\n`));
});

test.each([
  ['a button of two names', 'Copy codeCopied!\nshelf.open();\nCopy codeCopied!\nshelf.close();\n'],
  ['sentences that begin so', '复制代码之后打开书架。\n复制代码以前先关好书架。\n'],
  ['one line that ends so', 'shelf.close();复制代码\n'],
  ['sentences that end so', '点击按钮即可复制代码\n不要从别处复制代码\n'],
  ['a button on a line of its own', 'shelf.open();\n复制代码\nshelf.close();\n复制代码\n'],
  ['names in code', 'shelf = deepCopy\nbook = deepCopy\n'],
])('leaves %s', (_, text) => {
  expect(mended(text)).toBe(text);
});

test('leaves a line that a person has decided on', () => {
  const lines = splitLines('shelf.open();复制代码\nshelf.close();复制代码\n');
  const edits = findGluedButtons(lines, [{ lines: [1, 1], as: 'asis' }]);
  expect(edits.map(({ start }) => start)).toEqual([32]);
});

test('drops the button of each code, which ends there', () => {
  const text =
    '书架\n打开书架，取出第三本书，读完以后放回原处。\nconst shelf = openShelf(3);\nshelf.take(book);复制代码\n' +
    '每个位置都有编号，读者靠编号找书。\nshelf.put(book, { at: 12 });复制代码\n最后关好书架，免得落灰。\nshelf.close();复制代码\n';
  const { markdown, dropped } = repair(text);
  expect(dropped.map((line) => line.text)).toEqual(['复制代码', '复制代码', '复制代码']);
  expect(markdown).toMatch(/```\w+\nshelf\.close\(\);\n```/);
  expect(markdown).toMatch(/shelf\.take\(book\);\n```\n\n每个位置/);
});
