import { expect, test } from 'vitest';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import type { Block } from '../../../../src/repair/2-blocks/block.ts';
import { cutBlocks } from '../../../../src/repair/3-mend/cut/cut-blocks.ts';
import { CUT_MODEL } from '../../../../src/repair/3-mend/cut/shipped-cut-model.ts';
import { dropRepeats } from '../../../../src/repair/3-mend/list/drop-repeats.ts';

/** The kinds and lines of a list after its repeated lines were dropped. */
function drop(source: string, pinned = false) {
  const lines = splitLines(source);
  const list: Block = { kind: 'list', lines, confidence: 1, pinned };
  return dropRepeats(cutBlocks([list], lines, CUT_MODEL)).map(({ kind, isRepeat, lines: own }) => [
    isRepeat ? `${kind}, a repeat` : kind,
    ...own.map(({ text }) => text),
  ]);
}

const NESTED = '- 结束时\n- 在调用\nfinish时记录。 - 继续\n- 在调用';

test('drops what stands once more behind the item that holds it', () => {
  const [list, dropped, ...rest] = drop(`${NESTED}\n- 下一项`);
  expect(list?.[0]).toBe('list');
  expect(dropped).toEqual(['boilerplate, a repeat', '- 在调用']);
  expect(rest).toEqual([['list', '- 下一项']]);
});

test.each([
  ['that goes on itself', `${NESTED}\nfinish之后返回。`],
  ['of which the first did not go on', '- 缓存\n- 日志\n- 缓存'],
  ['that another item follows in the line', `${NESTED} - 下一项`],
])('keeps an item %s', (_, source) => {
  expect(drop(source).map(([kind]) => kind)).toEqual(['list']);
});

test("keeps a person's list", () => {
  expect(drop(NESTED, true).map(([kind]) => kind)).toEqual(['list']);
});
