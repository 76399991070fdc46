import { expect, test } from 'vitest';
import { findBoilerplate } from '../../../src/repair/furniture/find-boilerplate.ts';

const ARTICLE = [
  '部署服务',
  '先写好配置,再运行下面的命令。',
  'client deploy',
  '服务会在一分钟内启动。',
];

function droppedFrom(below: readonly string[]): readonly number[] {
  return findBoilerplate([...ARTICLE, ...below], 'resiliparse').map(({ line }) => line);
}

test.each([
  [
    'a form for gifts',
    ['评论', '添加红包', '请填写红包祝福语或标题', '红包个数最小为10个', '余额充值'],
  ],
  ['a line of counts', ['posted @ 2020-06-22 16:52 someone 阅读(182) 评论(0) 收藏 举报']],
])('drops %s below an article', (_, below) => {
  expect(droppedFrom(below)).toEqual(below.map((_line, index) => ARTICLE.length + index));
});

test('keeps what only looks like them', () => {
  expect(droppedFrom(['评论', '把红包发给第一个写出评论的人。'])).toEqual([]);
});

test('drops the day and the time above an article', () => {
  const lines = ['2023-12-07 15:30', ...ARTICLE];
  expect(findBoilerplate(lines, 'resiliparse').map(({ line }) => line)).toEqual([0]);
});
