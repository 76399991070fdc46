import { expect, test } from 'vitest';
import type { Line } from '../../../../../src/repair/1-evidence/line.ts';
import { splitLines } from '../../../../../src/repair/1-evidence/split-lines.ts';
import type { Block } from '../../../../../src/repair/2-blocks/block.ts';
import { breakBlocks } from '../../../../../src/repair/3-mend/code/breaks/break-blocks.ts';

const halve = { scoreBreak: (): number => 1, scoreLayout: (): number => 0 };

const FLAT = '# show all of them sysctl -a # and one alone sysctl net.ipv4.ip_forward';

function codeOf(text: string, wasCut?: true): Block {
  const block: Block = { kind: 'code', lines: splitLines(text), confidence: 1, pinned: false };
  return wasCut ? { ...block, wasCut } : block;
}

function linesIn(blocks: readonly Block[]): readonly (readonly string[])[] {
  return breakBlocks(blocks, halve).map(({ lines }) => lines.map((line) => line.text));
}

function linesOf(text: string): readonly string[] {
  return linesIn([codeOf(text, true)]).flat();
}

test('breaks code that stands in one line', () => {
  expect(linesOf('make a_target_of_many; make another').length).toBeGreaterThan(1);
});

test('leaves a command that goes on in a line of its own', () => {
  const lines = [
    'helm repo add repository https://example.com \\',
    '--username USER --password PASS',
  ];
  expect(linesOf(lines.join('\n'))).toEqual(lines);
});

test('breaks all code of a text that shows several times that it lost its lines', () => {
  const broken = linesIn([codeOf(FLAT), codeOf('make web'), codeOf(FLAT)]);
  expect(broken.map(({ length }) => length > 1)).toEqual([true, false, true]);
});

test.each([
  ['one block in a line', [codeOf(FLAT), codeOf('make web')]],
  ['blocks beside one that kept its lines', [codeOf(FLAT), codeOf(FLAT), codeOf('make\nmake web')]],
])('leaves %s', (_, blocks) => {
  expect(linesIn(blocks)).toEqual(blocks.map(({ lines }) => lines.map(({ text }) => text)));
});

test('breaks a table with frames wherever it stands', () => {
  expect(linesIn([codeOf('+---+ | a | +---+ | 1 | +---+')])).toEqual([
    ['+---+', '| a |', '+---+', '| 1 |', '+---+'],
  ]);
});

const listOf = (text: string): Block => ({ ...codeOf(text), kind: 'list' });

/** Blocks of consecutive lines of one text. */
function inOneText(...texts: readonly (readonly ['list' | 'code', string])[]): readonly Block[] {
  const lines = splitLines(texts.map(([, text]) => text).join('\n'));
  let from = 0;
  return texts.map(([kind, text]) => {
    const to = from + text.split('\n').length;
    const block: Block = { ...codeOf(''), kind, lines: lines.slice(from, to) };
    from = to;
    return block;
  });
}

test.each([
  [
    'an item that has its own line',
    [
      ['list', '- Show all:'],
      ['code', FLAT],
      ['list', '- Go on'],
    ],
  ],
  [
    'a second line of code',
    [
      ['list', '- Show all:'],
      ['code', `${FLAT}\n${FLAT}`],
      ['list', '- Go on'],
    ],
  ],
] as const)('leaves code beside lists whose lines were kept, as %s shows', (_, texts) => {
  const blocks = inOneText(...texts);
  expect(linesIn(blocks)[1]).toEqual(blocks[1]?.lines.map(({ text }) => text));
});

test.each([
  [
    'nothing below it is an item',
    [
      ['list', '- Show all:'],
      ['code', FLAT],
    ],
  ],
  [
    'the item above was broken',
    [
      ['list', '- Show'],
      ['list', 'all of them:'],
      ['code', FLAT],
      ['list', '- Go on'],
    ],
  ],
  [
    'an item may be glued to it',
    [
      ['list', '- Show all:'],
      ['code', `${FLAT} - Go on`],
      ['list', '- Stop'],
    ],
  ],
] as const)('breaks code beside a list where %s', (_, texts) => {
  const blocks = inOneText(...texts);
  const at = blocks.findIndex(({ kind }) => kind === 'code');
  expect(linesIn(blocks)[at]?.length).toBeGreaterThan(1);
});

test('breaks code that shares its line with an item', () => {
  const [label, code] = splitLines('- Show all:\nsysctl') as [Line, Line];
  const blocks: readonly Block[] = [
    { ...listOf(''), lines: [label, code] },
    { ...codeOf('', true), lines: [{ ...code, text: FLAT, part: 1 }] },
    listOf('- Go on'),
  ];
  expect(linesIn(blocks)[1]?.length).toBeGreaterThan(1);
});
