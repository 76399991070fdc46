import { expect, test } from 'vitest';
import { gatherEvidence } from '../../../../src/repair/1-evidence/gather-evidence.ts';
import { splitGlued } from '../../../../src/repair/1-evidence/split-glued.ts';
import { splitLines } from '../../../../src/repair/1-evidence/split-lines.ts';
import { restOfItem } from '../../../../src/repair/2-blocks/priors/rest-of-item.ts';

function weigh(source: string): number {
  return restOfItem(gatherEvidence(splitGlued(splitLines(source))), 1);
}

test.each([
  ['an item is glued to it', '- Calls to\nCheck rpc endpoint- Used by clients', 8],
  ['an item is glued to it, with a space', '- 先把函数\nregister - 再调用', 2],
  ['the item ends with a word that ends none', '- Store the path in an\nX-Path header', 12],
  ['such a word stands above prose', '- Store the path in an\nUsers know what that is', 5],
  ['such a word stands above marks alone', '- Store the path in an\n///', 5],
  ['an item that was glued on ends with such a word', 'apps are whole.- An\nX-Path header', 12],
  ['the item ends with a comma', '- 例如,\nX-Path', 5],
  ['the item ends with a dash', '- Options -\nwatch', 12],
  ['an item that was glued on ends with a dash', 'apps are whole.- Options -\nwatch', 12],
  ['a title stands below a dash', '- Options -\nFurther reading', 0],
  ['a number stands before the dash', 'a - 25 -\nwatch', 0],
  ['the bracket of the item is open', '- if it makes no sense (e.g.\npick_first does this)', 5],
  ['the bracket stays open', '- if it makes no sense (e.g.\npick_first', 0],
  ['code runs into prose', '- 用法\npprof持续压测', 2],
  ['code runs into prose below what leads on', '- 可以使用\npprof持续压测', 5],
  ['code below what leads on', '- 超时后会直接返回\nrpc.error(code = 4)', 5],
  ['prose below what leads on', '- 返回\n这里是一段说明', 0],
  ['the item is at its end', '- 用法。\npprof持续压测', 0],
  ['a sentence of the item has no end', '- It starts. That is its default\nCMDor a command.', 5],
  ['all sentences of the item end', '- It starts. That is all.\nCMDor a command.', 0],
  ['no sentence follows', '- It starts. See below\nFurther reading', 0],
  ['there is no item before', 'Store the path in an\nX-Path header', 0],
  ['it is an item', '- Store the path in an\n- X-Path header', 0],
])('the rest of an item: %s', (_, source, expected) => {
  expect(weigh(source)).toBe(expected);
});
