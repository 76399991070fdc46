import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { findCodeLabels } from '../../../src/repair/furniture/find-code-labels.ts';
import { repair } from '../../../src/repair/index.ts';

const labels = (text: string): readonly (readonly [number, string | undefined])[] => [
  ...findCodeLabels(splitLines(text)),
];
const CODE = 'import os\ndef main():\n    print(os.getcwd())';

test.each([
  [
    'a name and a button',
    `Python\nCopy code\n${CODE}`,
    [
      [1, 'python'],
      [2, 'python'],
    ],
  ],
  ['both on one line', `pythonCopy code\n${CODE}`, [[1, 'python']]],
  ['a button of more than a word', `复制代码\n${CODE}`, [[1, undefined]]],
  ['a name in small letters above its language', `py\n${CODE}`, [[1, 'python']]],
])('takes %s for a label', (_, text, expected) => {
  expect(labels(text)).toEqual(expected);
});

const SHORT = 'js\npool.take(4); // waits\nIt waits.\njs\nif (full) { // stop\nIt stops.\n';

test('takes a name that stands above code time and again for a label', () => {
  expect(labels(SHORT)).toEqual([
    [1, 'javascript'],
    [4, 'javascript'],
  ]);
});

test('takes a name that stands alone many times for a label where some of its code does not look like any', () => {
  const text = ['It opens one.', 'pool.take(4); // waits', 'It shuts it.', 'if (full) { // stop']
    .map((code) => `js\n${code}\nIt waits.\n`)
    .join('');
  expect(labels(text).map(([line]) => line)).toEqual([1, 4, 7, 10]);
});

test('takes `text` for a label where other names stand above code', () => {
  const text = `${SHORT}${SHORT}text\nshelf 1: open\nIt prints this.\n`;
  expect(labels(text).at(-1)).toEqual([13, 'text']);
});

test('leaves a line in one below its label that is cut where an item may begin', () => {
  const code = 'shelf apply -f - <<EOF\nkind: Shelf\nname: first\nEOF';
  const text = `Shelves\nA shelf holds books, and this opens the first one.\nbash\n${code}\nEvery place on it has a number, and readers find their books by it.\nbash\n${code}\n- one shelf\n- another shelf\n`;
  const { markdown } = repair(text);
  expect(markdown.match(/^```bash\nshelf apply -f - <<EOF$/gm)).toHaveLength(2);
});

const CONFIG = 'shelves = {\n    "first": Shelf(kind=str, open=False),\n    # More of them\n}';

test.each([
  ['in small letters', `Boxes\n\npython\n${CONFIG}\n\nThese are all of them.\n`, 3, 'python'],
  ['with a capital', `Boxes\n\nPython\n${CODE}\n`, 3, 'python'],
])('takes a name %s right above code, set apart from what is before it, for a label', (...args) => {
  const [, text, line, lang] = args;
  expect(labels(text)).toEqual([[line, lang]]);
  expect(labels(text.replace(/\n(?=(?:shelves|import))/, '\n\n'))).toEqual([]);
});

test.each(['jsCopy', 'js Copy'])(
  'takes `%s` for a label where it stands again and again',
  (bar) => {
    const text = SHORT.replaceAll(/^js$/gm, bar);
    expect(labels(text)).toEqual([
      [1, 'javascript'],
      [4, 'javascript'],
    ]);
    expect(labels(text.slice(text.indexOf('It waits')).replace('if', 'when'))).toEqual([]);
  },
);

test('gives the line below a label to the code, and its language', () => {
  const text = `Pools\nA pool lends what is dear to make to whoever asks for it.\n${SHORT}`;
  expect(repair(text).markdown).toContain('```javascript\nif (full) { // stop\n```');
});

test.each([
  ['a name above code once', `js\nif (full) { // stop\nIt stops.\n`],
  ['a name that heads prose as well', `${SHORT}js\nA language that many people use every day.\n`],
  ['a name with a capital', `Python\n${CODE}`],
  ['a name above another language', `go\n${CODE}`],
  ['a name above prose', 'python\nA language that many people use every day.'],
  ['a word of examples', '<ul>\n  text\n</ul>\nIt shows words.\n'.repeat(4)],
  ['names in a row', `Boxes\n\nPython\nJava\n${CODE}`],
  ['a lone word', `Copy\n${CODE}`],
  ['a button above prose', 'Copy code\nIn this section you learn how to copy code.'],
  ['a name at the end', 'python'],
])('leaves %s', (_, text) => {
  expect(labels(text)).toEqual([]);
});
