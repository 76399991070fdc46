import { expect, test } from 'vitest';
import { splitLines } from '../../../src/repair/1-evidence/split-lines.ts';
import { findWrappedLines } from '../../../src/repair/line-ends/find-wrapped-lines.ts';
import { wrapWidth } from '../../../src/repair/line-ends/wrap-width.ts';
import { applyEdits } from '../../../src/util/text/apply-edits.ts';

const FIRST =
  'The server reads its settings once, when it starts, and keeps them in memory until it ends, so whoever changes the file has to start the server anew before what was changed is heeded by any of its parts.';
const SECOND =
  'What is left out takes a value that fits most machines: as many threads as there are processors, a quarter of the memory for what was read of late, and a port that no other program is known to use.';

/** Breaks a paragraph as a terminal's browser does. */
function wrap(text: string, width: number, indent = '', hanging = indent): string {
  const lines = [indent];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    const isFirst = last.trim() === '' || /[*-] $/.test(last);
    if (isFirst || last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = last + (isFirst ? '' : ' ') + word;
    } else lines.push(hanging + word);
  }
  return lines.join('\n');
}

function mended(text: string): string {
  return applyEdits(text, findWrappedLines(splitLines(text), []));
}

test('joins paragraphs that were wrapped at a width', () => {
  const text = `Settings\n\n${wrap(FIRST, 60)}\n\n${wrap(SECOND, 60)}\n\nport 80\nhost a\n`;
  expect(mended(text)).toBe(`Settings\n\n${FIRST}\n\n${SECOND}\n\nport 80\nhost a\n`);
});

test('takes out the indentation of what it joins', () => {
  const text = `Settings\n\n${wrap(FIRST, 60, '   ')}\n\n${wrap(SECOND, 60, '   ')}\n`;
  expect(mended(text)).toBe(`Settings\n\n${FIRST}\n\n${SECOND}\n`);
});

test('joins items, and leaves their marks in place', () => {
  const items = [FIRST, SECOND].map((item) => wrap(item, 60, '  * ', '    '));
  expect(mended(`${items.join('\n')}\n`)).toBe(`  * ${FIRST}\n  * ${SECOND}\n`);
});

test('puts no space between characters of Han', () => {
  const one = '服务器启动时读取一次配置文件，之后一直保存在内存中，直到程序结束为止。';
  const text = `${Array.from({ length: 6 }, () => `${one}\n${one}`).join('\n\n')}\n`;
  const cut = text.replaceAll(`${one}\n${one}`, `${one}${one}`.replace(/(.{30})(?=.)/gu, '$1\n'));
  expect(wrapWidth(splitLines(cut))).toBe(60);
  expect(mended(cut)).toBe(text.replaceAll(`${one}\n${one}`, `${one}${one}`));
});

test.each([
  [
    'lines broken at other places',
    `${wrap(FIRST, 60)}\n\n${wrap(SECOND, 90)}\n\n${wrap(FIRST, 45)}\n`,
  ],
  ['whole paragraphs beside broken ones', `${wrap(FIRST, 60)}\n\n${`${SECOND}\n\n`.repeat(8)}`],
  ['too few broken lines', `${wrap(FIRST.slice(0, 130), 60)}\n`],
])('leaves %s', (_, text) => {
  expect(mended(text)).toBe(text);
});

test('leaves statements that are as long as each other', () => {
  const names = ['Array', 'Clock', 'Event', 'Frame', 'Input', 'Label', 'Panel', 'Scene'];
  const imports = names.map(
    (name) => `import small${name}Tools from 'boxes-and-lids/small${name}'`,
  );
  const text = `Take what you need of it.\n${imports.join('\n')}\n`;
  expect(mended(text)).toBe(text);
});

test('leaves code and lists beside wrapped paragraphs', () => {
  const text = `${wrap(FIRST, 60)}\n\nfor line in read_lines(settings) { print(line) } else { stop }\nend\n\n- port\n- host\n\n${wrap(SECOND, 60)}\n`;
  expect(mended(text)).toContain('{ stop }\nend\n\n- port\n- host\n');
});

test('leaves lines that a person has decided on', () => {
  const text = `${wrap(FIRST, 60)}\n\n${wrap(SECOND, 60)}\n`;
  const edits = findWrappedLines(splitLines(text), [{ lines: [1, 4], as: 'asis' }]);
  expect(applyEdits(text, edits)).toBe(`${wrap(FIRST, 60)}\n\n${SECOND}\n`);
});
