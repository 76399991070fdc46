import { expect, test } from 'vitest';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import type { Block } from '../../../../src/repair/2-blocks/block.ts';
import { partLabels } from '../../../../src/repair/3-mend/cut/part-labels.ts';

const CODE = "const stop = watch(source, () => { debugger }) // later: stop() stop('a')";

function read(source: string): readonly Block[] {
  const [item, ...rest] = splitLines(source);
  const own = { confidence: 1, pinned: false };
  const list = { ...own, kind: 'list', lines: item ? [item] : [], starts: [true] } as const;
  return [list, { ...own, kind: 'code', lines: rest }];
}

test.each([
  ['a label in Chinese', `- 示例\n停止侦听器:${CODE}`, [['- 示例', '停止侦听器:'], [CODE]]],
  [
    'a label that begins with a name',
    `- 示例\nref 的解包:${CODE}`,
    [['- 示例', 'ref 的解包:'], [CODE]],
  ],
  ['a label in English', `- Example\nStop it like this:${CODE}`, [2, [CODE]]],
  ['two labels', `- 示例\n停止:${CODE}\n清理:${CODE}`, [2, [CODE], ['清理:'], [CODE]]],
  ['code without a label', `- 示例\n停止:${CODE}\nstop()`, [2, [CODE, 'stop()']]],
  ['a short value', '- 示例\n改为:server.host: "0.0.0.0"', [1, 1]],
  ['a label in kept lines', `- 示例\nmkdir a\ncd a\n例如:${CODE}`, [1, 3]],
])('partLabels on %s', (_, source, expected) => {
  const parts = partLabels(read(source)).map(({ lines }) => lines.map(({ text }) => text));
  expect(parts).toHaveLength(expected.length);
  for (const [at, part] of expected.entries()) {
    if (typeof part === 'number') expect(parts[at]).toHaveLength(part);
    else expect(parts[at]).toEqual(part);
  }
});
