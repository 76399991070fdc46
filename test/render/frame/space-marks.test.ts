import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { spaceMarks } from '../../../src/render/frame/space-marks.ts';

test.each([
  ['a comma between Han', '发布以来,凭借', '发布以来<kg-s>,</kg-s>凭借'],
  ['a colon before Latin', '第一章:Go', '第一章<kg-s>:</kg-s>Go'],
  ['a mark behind a closing quote', '“级”,又', '“级”<kg-s>,</kg-s>又'],
  ['marks in English', 'Go, then 1,000', 'Go, then 1,000'],
  ['a mark that has its space', '以来, 凭借', '以来, 凭借'],
])('%s', (_, text, html) => {
  expect(toHtml(spaceMarks([h('p', text)]))).toBe(`<p>${html}</p>`);
});

test('leaves code as it is', () => {
  expect(toHtml(spaceMarks([h('p', [h('code', '甲,乙')])]))).toBe('<p><code>甲,乙</code></p>');
});

test.each([
  ['a link', h('a', '原语'), '<a>原语</a>'],
  ['code', h('code', 'go f()'), '<code>go f()</code>'],
])('spaces a mark behind %s', (_, before, html) => {
  const spaced = toHtml(spaceMarks([h('p', [before, ',无需'])]));
  expect(spaced).toBe(`<p>${html}<kg-s>,</kg-s>无需</p>`);
});

test('leaves a mark behind a Latin link', () => {
  const link = h('p', [h('a', 'etcd'), ', and']);
  expect(toHtml(spaceMarks([link]))).toBe('<p><a>etcd</a>, and</p>');
});
