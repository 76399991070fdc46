import { expect, test } from 'vitest';
import { forbidEmojiRests } from '../../../../src/repair/2-blocks/forbid/forbid-emoji-rests.ts';
import { allowedTags } from '../allowed-tags.ts';

/** The tags that a line has left below an item. */
const tagsOf = (line: string): string =>
  allowedTags(forbidEmojiRests, `- Scale by hand\n${line}`)[1] ?? '';

test.each(['🚀 Deploy', '⚠️ 注意事项', ':bulb: 参考', '  👉 查看文档'])(
  '%s goes on with nothing',
  (line) => {
    expect(tagsOf(line)).not.toMatch(/[lp]/);
    expect(tagsOf(line)).toContain('H');
  },
);

test.each(['#1 in line', '©2024 Depot', '部署 🚀', '5 boxes', '::tip: x', ':: a: b'])(
  '%s may go on with the item',
  (line) => {
    expect(tagsOf(line)).toContain('l');
  },
);
