import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { restsBehindCode } from '../../../../src/repair/2-blocks/priors/rests-behind-code.ts';

const CODE = '    const a = make(0)\na.value++;\n';

test.each([
  ['what goes on behind code', `  • 示例\n${CODE}    然后停止它:\n    stop()`, [3]],
  [
    'behind an item inside',
    `  • 示例\n    • 其一\n      make(0)\n    然后停止它:\n    stop()`,
    [3],
  ],
  ['more code', `  • 示例\n${CODE}    stop()`, []],
  ['what stands in brackets', '  • 示例\n    make({\n    然后停止它:\n    })', []],
  ['what a line leads to', '  • 示例\n    labels:\n    然后停止它', []],
  ['rows', '  • 示例\n    名称 说明\n    数据 输入的数据\n    结果 输出的数据', []],
  ['a text without bullets', `示例\n${CODE}    然后停止它:\n    stop()`, []],
  ['a list that ended', `  • 示例\n\n一段正文。\n\n${CODE}    然后停止它:\n    stop()`, []],
])('%s', (_, source, expected) => {
  expect([...restsBehindCode(gatherEvidence(splitLines(source)))]).toEqual(expected);
});
