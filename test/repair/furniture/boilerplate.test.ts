import { expect, test } from 'vitest';
import { findBoilerplate } from '../../../src/repair/furniture/find-boilerplate.ts';

const dropped = (text: string): readonly string[] => {
  const lines = text.split('\n');
  return findBoilerplate(lines, 'resiliparse').map(({ line }) => lines[line] ?? '');
};

test('drops category line and comment form', () => {
  const text =
    'Posted in\n\n标题\n\n正文。\n\n发表回复\n\n您的邮箱地址不会被公开。 必填项已用 * 标注';
  expect(dropped(text)).toEqual([
    'Posted in',
    '发表回复',
    '您的邮箱地址不会被公开。 必填项已用 * 标注',
  ]);
});

test('drops a line about the author above a comment form only', () => {
  const about = '专注后端开发,分享日常笔记。';
  expect(dropped(`标题\n\n正文。\n\n${about}\n\n发表回复`)).toContain(about);
  expect(dropped(`标题\n\n正文。\n\n${about}`)).toEqual([]);
});

test('keeps such phrases inside an article', () => {
  expect(dropped(`标题\n\n发表回复\n\n${'很长的正文。'.repeat(20)}`)).toEqual([]);
});

test('keeps one lone line at the end, and a text of nothing else', () => {
  expect(dropped('标题\n\n正文。\n\nCopyright (c) 2024 someone')).toEqual([]);
  expect(dropped('Posted in')).toEqual([]);
});

test('drops the ways to other pages with their titles below an article', () => {
  const ways = ['Edit this page on GitHub', 'Previous', 'Kilns', 'Next', 'Glazes of the north'];
  expect(dropped(`Firing\n\nHeat it slowly.\n\n${ways.join('\n\n')}`)).toEqual(ways);
  const chinese = ['上一页', '窑', '下一页', '北方的釉'];
  expect(dropped(`烧制\n\n慢慢加热。\n\n${chinese.join('\n')}`)).toEqual(chinese);
});

test('keeps a last section that is about what comes next', () => {
  expect(dropped('Firing\n\nHeat it slowly.\n\nNext\n\nGlazes of the north')).toEqual([]);
  expect(dropped('Firing\n\nHeat it slowly.\n\nPrevious\n\nIt was hot.\n\nNext\n\nKilns')).toEqual(
    [],
  );
});
