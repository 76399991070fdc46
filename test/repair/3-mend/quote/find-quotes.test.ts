import { expect, test } from 'vitest';
import { makeLine } from '../../../../src/repair/1-evidence/make-line.ts';
import type { Block } from '../../../../src/repair/2-blocks/block.ts';
import { findQuotes } from '../../../../src/repair/3-mend/quote/find-quotes.ts';
import type { BlockKind } from '../../../../src/types/repair.ts';

function block(kind: BlockKind, texts: string, parts: Partial<Block> = {}): Block {
  const lines = texts.split('\n').map((text, i) => makeLine(i + 1, 0, text, 0, 0));
  return { kind, lines, confidence: 0.9, pinned: false, ...parts };
}

const code = block('code', 'x');

/** Kinds of the blocks behind code. */
function kinds(...blocks: readonly Block[]): string {
  return findQuotes([code, ...blocks])
    .slice(1)
    .map(({ kind }) => kind)
    .join(' ');
}

const cut = block('paragraph', '此代码需在');
const rest = block('paragraph', 'runtime包上下文中运行。');

test.each<[string, Block[], string]>([
  [
    'two lines of one paragraph',
    [block('paragraph', '此代码需在\nruntime包上下文中运行。')],
    'blockquote',
  ],
  ['two paragraphs', [cut, rest], 'blockquote'],
  ['a heading and a paragraph', [block('heading', '此代码需在'), rest], 'blockquote'],
  ['two sentences', [block('paragraph', '此代码需在运行。'), rest], 'paragraph paragraph'],
  [
    'a cut sentence before prose',
    [cut, block('paragraph', '上下文中运行。')],
    'paragraph paragraph',
  ],
  ['a cut sentence before a list', [cut, block('list', 'runtime包')], 'paragraph list'],
  ['what a person decided', [cut, { ...rest, pinned: true }], 'paragraph paragraph'],
  ['what a person decided first', [{ ...cut, pinned: true }, rest], 'paragraph paragraph'],
  ['three lines', [block('paragraph', '此代码需在\nruntime包上下文中运行。\n完')], 'paragraph'],
  [
    'a paragraph of two lines behind it',
    [cut, block('paragraph', 'runtime包\n完')],
    'paragraph paragraph',
  ],
  ['a list', [block('list', '此代码需在'), rest], 'list paragraph'],
])('behind code: %s', (_, blocks, expected) => {
  expect(kinds(...blocks)).toBe(expected);
});

test('nothing is a quote that stands behind no code', () => {
  expect(findQuotes([cut, rest]).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
});

test('a quote has the lines of its parts and the least confidence', () => {
  const [, quote] = findQuotes([code, cut, { ...rest, confidence: 0.7 }]);
  expect(quote).toMatchObject({ kind: 'blockquote', confidence: 0.7, pinned: false });
  expect(quote?.lines.map(({ text }) => text)).toEqual(['此代码需在', 'runtime包上下文中运行。']);
});

test('where others are, a quote without a break is found by three lost spaces', () => {
  const spaced = block('paragraph', '一 a 二 b 三 c 四 d 五 e 六');
  const whole = (text: string) => kinds(cut, rest, code, block('paragraph', text), spaced);
  expect(whole('aa甲甲bb乙乙')).toBe('blockquote code blockquote paragraph');
  expect(whole('aa甲甲bb')).toBe('blockquote code paragraph paragraph');
  expect(whole('甲甲aa乙乙bb')).toBe('blockquote code paragraph paragraph');
  expect(kinds(cut, rest, code, block('paragraph', 'aa甲甲bb乙乙'))).toBe(
    'blockquote code paragraph',
  );
  expect(kinds(block('paragraph', 'aa甲甲bb乙乙'), spaced)).toBe('paragraph paragraph');
});
