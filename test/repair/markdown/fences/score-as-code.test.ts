import { expect, test } from 'vitest';
import { scoreAsCode } from '../../../../src/repair/markdown/fences/score-as-code.ts';

const words = (count: number): string => 'word '.repeat(count).trim();

test.each([
  ['', 0],
  ['   ', 0],
  ['## Box', -3],
  ['##box', -3],
  ['＃＃ Box', -3],
  ['#! /bin/sh', 1.5],
  ['# Box', 1.5],
  ['// box', 1.5],
  ['-- box', 1.5],
  ['- box', -0.3],
  ['- the `box`', -2.5],
  ['- This is the box that we keep and that has a lid.', -2.5],
  ['- This is the box.', -0.3],
  ['12. box', -0.3],
  ['| a | b |', -0.8],
  ['return {', 1.5],
  ['box = lid', 1.5],
  ['box(lid);', 3],
  ['  box(lid);', 4],
  ['\tbox', 1],
  [' box', 0],
  ['lid: oak', 1.5],
  ['go test', 1],
  ['make -j 4', 1],
  ['make', 0],
  ['Go test', 0],
  ['This is the box.', -1],
  ['This is the box that we keep and that has a lid.', -2],
  ['This is the box that we keep', 0],
  ['箱子的盖子', -1],
  ['箱子的盖子。', -2],
  ['箱子的盖子上有一把锁', -2],
  ['box lid key 箱 box lid key', 0],
  ['see `box` there', -1.5],
  ['see **box** there', -1.5],
  ['see [box](lid) there', -1.5],
  ['See the `box`.', -1.5],
  ['箱子的 `box` 和盖子在这里。', -4],
  ['x = `the 箱子 box`;', 2.25],
  [`A${words(32)}`, 0],
  [`A${words(33)}`, -1],
])('%j scores %d', (line, score) => {
  expect(scoreAsCode(line, false)).toBe(score);
});

test.each([
  ['## Box', -8],
  ['# Box', -0.5],
  ['// box', 1.5],
])('%j, alone between blank lines, scores %d', (line, score) => {
  expect(scoreAsCode(line, true)).toBe(score);
});
