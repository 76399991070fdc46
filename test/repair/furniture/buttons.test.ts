import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { findButtons } from '../../../src/repair/furniture/find-buttons.ts';
import { findLineNumbers } from '../../../src/repair/furniture/find-line-numbers.ts';
import { repair } from '../../../src/repair/index.ts';

const SHELVES = ['const shelf = openShelf(3);', 'shelf.put(book, { at: 12 });', 'shelf.close();'];
const LEADS = [
  'A shelf holds books, and this opens the third one.',
  'Every place on it is numbered, and readers find their books by these numbers.',
  'Whoever closes it keeps the dust out for the night.',
];
const page = (bar: (code: string) => string): string =>
  `Shelves\n${LEADS.map((lead, at) => `${lead}\n${bar(SHELVES[at] ?? '')}`).join('\n')}\n`;
const dropped = (text: string): readonly string[] => repair(text).dropped.map((line) => line.text);

test.each([
  ['above', (code: string) => `Copy\n${code}`],
  ['below', (code: string) => `${code}\nCopy`],
])('drops buttons %s code, and parts it there', (_, bar) => {
  const { markdown } = repair(page(bar));
  expect(dropped(page(bar))).toEqual(['Copy', 'Copy', 'Copy']);
  for (const code of SHELVES)
    expect(markdown).toMatch(new RegExp(`\`\`\`\\w+\\n${escaped(code)}\\n\`\`\``));
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

test('takes what stands above a button for code where all others stand below some', () => {
  const name = 'Enter fullscreen mode Exit fullscreen mode';
  const plain = 'a dusty shelf in the hall';
  const text = `${page((code) => `${code}\n${name}`)}${LEADS[0]}\n${plain}\n${name}\n`;
  expect(dropped(text)).toEqual([name, name, name, name]);
  expect(repair(text).markdown).toMatch(new RegExp(`\n\`\`\`\\w*\n${plain}\n\`\`\`\n`));
});

test('drops a button as translated pages print it', () => {
  const name = 'Copy the code';
  expect(dropped(page((code) => `${code}\n${name}`))).toEqual([name, name, name]);
  expect(dropped(`Shelves\n${LEADS[0]}\n${name}\n${LEADS[1]}\n`)).toEqual([]);
});

test('parts the code of two blocks at the button between them', () => {
  const text = `${LEADS[0]}\n${SHELVES[0]}\nCopy\n${SHELVES[1]}\nCopy\n${LEADS[1]}\n`;
  expect(repair(text).markdown.match(/^```\w/gm)).toHaveLength(2);
});

test('drops a button above code that does not look like code where most others do', () => {
  const text = `${page((code) => `Copy\n${code}`)}${LEADS[0]}\nCopy\nshelf open\n`;
  expect(dropped(text)).toHaveLength(4);
});

test('keeps the blank lines around a button between its neighbours', () => {
  const text = LEADS.map((lead, at) => `${lead}\n\nCopy\n${SHELVES[at]}`).join('\n\n');
  const { markdown } = repair(`Shelves\n\n${text}\n\n  • dust\n  • mould\n`);
  expect(markdown.match(/^```\w/gm)).toHaveLength(3);
});

test('takes names of languages for labels where most that stand alone are above code', () => {
  const text = page((code) => `js\n${code}`).replace('Every', 'bash\nshelf open\nEvery');
  expect(dropped(text)).toEqual(['js', 'bash', 'js', 'js']);
});

const diagram = (bar: string): string =>
  LEADS.map(
    (lead, at) => `${lead}\n${bar}\ngraph TD\nsubgraph S${at} [Shelf]\nA --> B\nend\nB --> C\n`,
  ).join('');

test.each([['Copy'], ['1\n2\n3']])('leaves a diagram below `%s` whole', (bar) => {
  const { markdown } = repair(`Shelves\n${diagram(bar)}`);
  expect(markdown.match(/^```mermaid\ngraph TD\n\s*subgraph (?:.+\n){4}```/gm)).toHaveLength(3);
});

test('ends code where its numbers do', () => {
  const rest = ['shelf status:', 'shelf open 3', 'shelf clean'];
  const text = LEADS.map(
    (lead, at) => `${lead}\n1\n2\nshelf list ${at}\nshelf sort\n${rest[at]}\n`,
  );
  const { markdown } = repair(`Shelves\n${text.join('')}`);
  // What of a line is inline code is judged elsewhere.
  const plain = markdown.replaceAll(/(?<!`)`(?!`)/g, '');
  for (const line of rest)
    expect(plain).toMatch(new RegExp(`\nshelf sort\n\`\`\`\n\n(?:## )?${line}`));
});

test.each([
  ['a lone word', `Copy\n${SHELVES[0]}\n`],
  ['words that stand above text', `Copy\n${LEADS[0]}\nCopy\n${LEADS[1]}\n`],
])('leaves %s', (_, text) => {
  expect(findButtons(splitLines(text)).numbers).toEqual([]);
});

test('drops numbers above code that does not look like code where most others do', () => {
  const counted = page((code) => `1\n2\n3\n${code}`);
  const text = `${counted}${LEADS[0]}\n1\n2\n3\nshelf open\nshelf close\nshelf clean\n`;
  expect(findLineNumbers(splitLines(text)).flatMap(({ numbers }) => numbers)).toHaveLength(12);
});

/** Numbers of the buttons among lines: `c` is code, `p` prose, `x` a button by its name. */
function found(lines: string, name = 'Copy') {
  const texts: Record<string, string> = {
    c: 'shelf.put(book, { at: 12 });',
    p: 'A plain line',
    x: name,
  };
  const text = [...lines].map((line) => texts[line]).join('\n');
  return findButtons(splitLines(text));
}

test.each([
  ['xc', []],
  ['xcpxc', [1, 4]],
  ['xcpxcpxp', [1, 4, 7]],
  ['xcpxcpxpxp', [1, 4, 7, 9]],
  ['xcpxcpxpxpxpxp', [1, 4, 7, 9, 11, 13]],
  ['xcpxcpxpxpxpxpxp', []],
  ['xcpxpxpxp', []],
  ['xcpxpxp', []],
])('a lone word is a button by habit: %s', (lines, numbers) => {
  expect(found(lines).numbers).toEqual(numbers);
});

test('a clear one is a button wherever it stands beside code', () => {
  expect(found('xcpxp', 'Copy code').numbers).toEqual([1]);
  expect(found('cxpxp', 'Copy codeCopied!').numbers).toEqual([2]);
});

test('buttons stand above their code, or below it', () => {
  expect(found('xcpxc')).toMatchObject({ above: [1, 4], ends: [] });
  expect(found('pcxpcx')).toMatchObject({ above: [], ends: [2, 5] });
  expect(found('xcxcx')).toMatchObject({ above: [1, 3], ends: [] });
  expect(found('xpcxpcx')).toMatchObject({ above: [], ends: [3, 6] });
  expect(found('cx', 'Copy code')).toMatchObject({ numbers: [2], above: [], ends: [] });
});
