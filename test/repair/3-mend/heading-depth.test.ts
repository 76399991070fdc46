import { describe, expect, test } from 'vitest';
import { assignHeadingDepths } from '../../../src/repair/3-mend/heading-depth/assign-heading-depths.ts';
import { parseNumbering } from '../../../src/repair/3-mend/heading-depth/parse-numbering.ts';

describe('parseNumbering', () => {
  test.each([
    ['第一章 概述', 'chapter', [1]],
    ['第十二章 总结', 'chapter', [12]],
    ['Chapter 3 Types', 'chapter', [3]],
    ['第2节 安装', 'section', [2]],
    ['2.1 安装', 'dotted', [2, 1]],
    ['1.2.3 细节', 'dotted', [1, 2, 3]],
    ['二、背景', 'han', [2]],
    ['（三）方法', 'han-paren', [3]],
    ['(1) first', 'paren', [1]],
    ['2) second', 'half-paren', [2]],
    ['4. Fourth', 'dot', [4]],
    ['IV. Results', 'roman', [4]],
    ['B. Appendix', 'alpha', [2]],
    ['Step 3: run', 'word:step', [3]],
    ['场景 2:查询', 'word:场景', [2]],
    ['Q1 什么是锁?', 'word:q', [1]],
  ])('reads %s', (text, style, path) => {
    expect(parseNumbering(text)).toEqual({ style, path });
  });

  test.each(['安装', 'Go 语言', '一致性哈希', 'HTTP/2 帧'])('sees no number in %s', (text) => {
    expect(parseNumbering(text)).toBeUndefined();
  });
});

describe('assignHeadingDepths', () => {
  const depths = (headings: readonly (readonly [string, number])[]): readonly number[] =>
    assignHeadingDepths(
      headings.map(([text, gap]) => ({ text, gap })),
      { linesAfterLast: 3 },
    );

  test('nests sections under a title', () => {
    expect(
      depths([
        ['Guide', 0],
        ['Install', 2],
        ['Use', 4],
      ]),
    ).toEqual([1, 2, 2]);
  });

  test('nests numbered chapters, and titles without a number below them', () => {
    const headings: readonly (readonly [string, number])[] = [
      ['第一章:概览', 0],
      ['1.1 背景', 2],
      ['问题来源', 1],
      ['处理流程', 6],
      ['1.2 目标', 5],
      ['第二章:设计', 8],
      ['2.1 结构', 2],
    ];
    expect(depths(headings)).toEqual([2, 3, 4, 4, 3, 2, 3]);
  });

  test('keeps to numbers where a text has more headings than any article', () => {
    const many = Array.from({ length: 3000 }, (_, i) => ({
      text: i % 2 ? `${i}.1 Part` : `${i} Part`,
      gap: 1,
    }));
    const found = assignHeadingDepths(many, { linesAfterLast: 0 });
    expect(new Set(found)).toEqual(new Set([2, 3]));
  });

  test('returns nothing for nothing', () => {
    expect(depths([])).toEqual([]);
  });
});
