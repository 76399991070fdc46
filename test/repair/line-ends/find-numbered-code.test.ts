import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { repair } from '../../../src/repair/index.ts';
import { findNumberedCode } from '../../../src/repair/line-ends/find-numbered-code.ts';
import type { Flattened } from '../../../src/repair/profile/dialect.ts';
import { applyEdits } from '../../../src/util/text/apply-edits.ts';

const mended = (text: string, dialect: Flattened = 'resiliparse'): string =>
  applyEdits(text, findNumberedCode(splitLines(text), [], dialect));

const CODE = ['const shelf = open(3);', 'if (shelf.isEmpty()) {', '  shelf.fill(books);', '', '}'];
const numbered = (gap: string): string =>
  CODE.map((line, at) => `${at + 1}${line && gap}${line}\n`).join('');
const WHOLE = CODE.map((line) => `${line}\n`).join('');

test.each([
  ['glued to it', ''],
  ['behind a space', ' '],
])('takes the numbers off code, %s', (_, gap) => {
  expect(mended(`Shelves\n\n${numbered(gap)}`)).toBe(`Shelves\n\n${WHOLE}`);
});

test('leaves no empty line where the extractor keeps none', () => {
  const text = numbered('').replaceAll(/(\d) +/g, '$1 ');
  expect(mended(text, 'trafilatura')).toBe(WHOLE.replaceAll(/^ +|^\n/gm, ''));
});

test('needs no empty line between two runs where tables have pipes', () => {
  const text = '1 const a = open();\n2 a.close();\nThen\n1 const b = open();\n2 b.close();\n';
  expect(mended(text, 'trafilatura')).toBe(text.replaceAll(/^\d /gm, ''));
  expect(mended(text)).toBe(text);
});

test('aligns numbers of two figures', () => {
  const lines = Array.from({ length: 12 }, (_, at) => `shelf.put(${at});`);
  const text = lines.map((line, at) => `${String(at + 1).padStart(2)} ${line}\n`).join('');
  expect(mended(`${text}13 }\n`)).toBe(`${lines.join('\n')}\n}\n`);
});

test('parts the lines of code that an extractor wrote into one', () => {
  const text = '1const a = open(); 2if (a.isEmpty()) { 3 fill(a); 4} 5 6close(a);\n';
  expect(mended(text, 'trafilatura')).toBe(
    'const a = open();\nif (a.isEmpty()) {\nfill(a);\n}\nclose(a);\n',
  );
});

test('leaves code in one line that quotes a fence', () => {
  const fenced = '1```text 2one 3two 4```\n';
  expect(mended(`${numbered('')}\n${fenced}`)).toBe(`${WHOLE}\n${fenced}`);
});

test('takes the number off one line where other code has numbers', () => {
  const text = `${numbered('')}\nThen close it:\n\n1shelf.close();\n`;
  expect(mended(text)).toBe(text.replaceAll(/^\d/gm, ''));
});

test.each([
  [
    'steps',
    '1. go build ./shelf\n2. ./shelf --open\n3. ./shelf --fill\n4. ls;\n5. ./shelf --close\n',
  ],
  [
    'rows of a table',
    '1 shelf.open() opens\n2 shelf.fill() fills\n3 shelf.close() closes\n4 a() b\n5 c() d\n',
  ],
  ['one short run', '1const a = open();\n2a.close();\n3a = null;\n'],
  ['sentences', '1st of them all\n2nd of them\n3rd one\n4th one\n5th one of them\n'],
  ['numbers alone', '1\n2\n3\n4\n5\n'],
  ['versions', '1.2 shelf.open();\n2.0 shelf.close();\n3.1 shelf.fill();\n4.0 a();\n5.0 b();\n'],
  [
    'a listing among other code',
    `${numbered('')}\n${'const book = take();\nbook.read(page);\n'.repeat(9)}`,
  ],
])('leaves %s', (_, text) => {
  expect(mended(text)).toBe(text);
});

test('leaves a line that a person has decided on', () => {
  const edits = findNumberedCode(
    splitLines(numbered('')),
    [{ lines: [2, 2], as: 'asis' }],
    'resiliparse',
  );
  expect(edits).toHaveLength(CODE.length - 1);
});

test('mends the code below its numbers, and reports each', () => {
  const text = `Shelves\n\nA shelf is opened before books are put on it.\n\n${numbered('')}\nIn the end all shelves are closed again.\n`;
  const { markdown, edits } = repair(text);
  expect(markdown).toContain(`\n${WHOLE}\`\`\``);
  expect(edits.filter(({ rule }) => rule === 'line-number')).toHaveLength(CODE.length);
  expect(repair(markdown).markdown).toBe(markdown);
});

test('reads long texts of numbered lines in linear time', () => {
  const text = Array.from(
    { length: 100_000 },
    (_, at) => `${(at % 9000) + 1}shelf.put(${at});\n`,
  ).join('');
  const before = performance.now();
  mended(text);
  expect(performance.now() - before).toBeLessThan(10_000);
});

test('keeps the end of code apart from a number that stands there', () => {
  const code = '1 const a = open(); 2 if (a.isEmpty()) { 3 fill(a); 4 } 5 6 close(a);';
  const text = `Shelves\nA shelf is opened before books are put on it, and closed behind them.\n${code} 7 A shelf that is closed is never opened again, and nobody reads its books.\nThe next one is opened then.\n${code}\n`;
  const { markdown, messages } = repair(text);
  expect(messages.filter(({ ruleId }) => ruleId === 'repair-unsound')).toEqual([]);
  expect(repair(markdown).markdown).toBe(markdown);
});
