import { expect, test } from 'vitest';
import { forbidCircledRuns } from '../../../../src/repair/2-blocks/forbid/forbid-circled-runs.ts';
import { linesWithout } from '../allowed-tags.ts';

/** The lines that may not begin what a tag stands for. */
function forbidden(text: string, tag = 'H'): readonly string[] {
  return linesWithout(tag, forbidCircledRuns, text);
}

test('lines that count on are no headings', () => {
  expect(forbidden('优点\n①写入内存\n②返回成功\n③后台刷盘\n缺点\n')).toEqual([
    '①写入内存',
    '②返回成功',
    '③后台刷盘',
  ]);
});

test('prose that counts on is no code', () => {
  expect(forbidden('①先写入内存,然后返回\n②再由后台慢慢刷盘\n', 'C')).toHaveLength(2);
  expect(forbidden('①x := f(1)\n②return x, nil\n', 'C')).toEqual([]);
});

test.each([
  ['titles above text', '①写入\n先写入内存。\n②返回\n再返回成功。\n'],
  ['what does not count on', '①写入\n①返回\n③刷盘\n'],
])('leaves %s', (_, text) => {
  expect(forbidden(text)).toEqual([]);
});
