import { expect, test, vi } from 'vitest';
import { makeLine } from '../../../src/repair/1-evidence/make-line.ts';
import type { Block } from '../../../src/repair/2-blocks/block.ts';
import { findLanguages } from '../../../src/repair/3-mend/find-languages.ts';
import {
  detectLanguages,
  type LanguageQuestion,
} from '../../../src/repair/languages/detect-languages.ts';
import type { BlockKind } from '../../../src/types/repair.ts';

/** Takes the first line of a block for the name of its language. */
vi.mock('../../../src/repair/languages/detect-languages.ts', () => ({
  detectLanguages: vi.fn((questions: readonly LanguageQuestion[]) =>
    questions.map(({ lines }) => ({ lang: lines[0], confidence: 0.8 })),
  ),
}));

function block(kind: BlockKind, ...texts: readonly string[]): Block {
  const lines = texts.map((text, index) => makeLine(index + 1, 0, text, 0, 0));
  return { kind, lines, confidence: 1, pinned: false };
}

/** What is asked to stand before each code block. */
function before(...blocks: readonly Block[]): string[] {
  vi.mocked(detectLanguages).mockClear();
  findLanguages(blocks, false);
  return vi.mocked(detectLanguages).mock.lastCall?.[0].map((question) => question.before) ?? [];
}

const code = block('code', 'go');
const heading = block('heading', 'Locks');

test.each<[string, Block[], string]>([
  ['nothing', [], '\n'],
  ['a heading', [heading], 'Locks\n'],
  ['a paragraph of lines', [heading, block('paragraph', ' In Go ', 'so:')], 'Locks\nIn Go so:'],
  ['a quote', [block('blockquote', 'In Go:')], '\nIn Go:'],
  ['the last item of a list', [heading, block('list', '- a', '- b ')], 'Locks\n- b'],
  ['what the last of two says', [block('list', '- a'), block('paragraph', 'b')], '\nb'],
  ['a table, which says nothing', [block('paragraph', 'a'), block('table', '|b|')], '\na'],
  ['a section that ended', [block('paragraph', 'a'), heading], 'Locks\n'],
  ['code, to which the text before it belonged', [block('paragraph', 'a'), code], '\n'],
  ['a diagram, likewise', [heading, block('list', 'a'), block('mermaid', 'b')], 'Locks\n'],
])('before a block stands %s', (_, blocks, expected) => {
  expect(before(...blocks, code).at(-1)).toBe(expected);
});

test('only blocks of code are asked about, by their places', () => {
  const found = findLanguages([heading, code, heading, block('mermaid', 'mermaid')], true);
  expect([...found]).toEqual([
    [1, { lang: 'go', confidence: 0.8 }],
    [3, { lang: 'mermaid', confidence: 0.8 }],
  ]);
  expect(detectLanguages).toHaveBeenLastCalledWith([
    { lines: ['go'], before: 'Locks\n', hasIndentation: true },
    { lines: ['mermaid'], before: 'Locks\n', hasIndentation: true },
  ]);
});
