import { describe, expect, test } from 'vitest';
import { decideHeadings } from '../../../src/repair/3-mend/heading-depth/decide-headings.ts';
import type { FoundHeading } from '../../../src/repair/3-mend/heading-depth/describe/found-heading.ts';
import { parseNumbering } from '../../../src/repair/3-mend/heading-depth/describe/parse-numbering.ts';

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
    ['方案A: 主从', 'word:方案', [1]],
    ['附录 B 常见错误', 'word:附录', [2]],
    ['Option C: replicate', 'word:option', [3]],
  ])('reads %s', (text, style, path) => {
    expect(parseNumbering(text)).toEqual({ style, path });
  });

  test.each(['安装', 'Go 语言', '一致性哈希', 'HTTP/2 帧', '通过API调用', 'Building A Plan'])(
    'sees no number in %s',
    (text) => {
      expect(parseNumbering(text)).toBeUndefined();
    },
  );
});

const LINE = 'Run the command that the page of downloads shows, and wait until it has finished.';

/** A heading among paragraphs. */
function heading(text: string, gap: number, length: number): FoundHeading {
  return {
    text,
    gap,
    otherwise: 'paragraph',
    before: gap > 0 ? 'paragraph' : undefined,
    after: length > 0 ? 'paragraph' : 'heading',
    kinds: Array.from({ length }, () => 'paragraph' as const),
    body: Array.from({ length }, () => LINE).join('\n'),
    lineBefore: gap > 0 ? LINE : '',
    lineAfter: LINE,
  };
}

describe('decideHeadings', () => {
  const depths = (headings: readonly (readonly [string, number])[]): readonly number[] =>
    decideHeadings(
      headings.map(([text, gap], at) => heading(text, gap, headings[at + 1]?.[1] ?? 3)),
      { linesAfterLast: 3 },
    ).map(({ depth }) => depth);

  test('nests sections under a title', () => {
    expect(
      depths([
        ['How to use the server', 0],
        ['Installation', 2],
        ['Configuration', 4],
        ['Next steps', 6],
      ]),
    ).toEqual([1, 2, 2, 2]);
  });

  test('gives the sections below an empty heading one depth, up to the like of one above', () => {
    const headings = [
      ['Streams', 0],
      ['Introduction', 1],
      ['Streams over HTTP', 2],
      ['Getting started', 0],
      ['Preparation', 1],
      ['Writing code', 4],
      ['Governance', 3],
      ['Timeouts', 0],
      ['Retries', 2],
      ['Streams over TCP', 2],
      ['Questions', 1],
    ] as const;
    expect(depths(headings)).toEqual([1, 2, 2, 3, 3, 3, 3, 4, 4, 2, 2]);
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

  test('begins to count anew below what is counted', () => {
    const headings: readonly (readonly [string, number])[] = [
      ['Talking to components', 0],
      ['1. Ideas', 1],
      ['2. Practice', 3],
      ['2.1 Parents', 2],
      ['1. Downwards', 2],
      ['2. Upwards', 4],
      ['2.2 Siblings', 3],
      ['1. A common state', 2],
      ['2. Events', 4],
    ];
    expect(depths(headings)).toEqual([1, 2, 2, 3, 4, 4, 3, 4, 4]);
  });

  test('begins to count by another word below what is counted by one', () => {
    const headings: readonly (readonly [string, number])[] = [
      ['Rolling out', 0],
      ['How it works', 2],
      ['Demo 1 — One region', 9],
      ['Step 1: Set up the base', 9],
      ['Step 2: Extend it', 9],
      ['Demo 2 — Going back', 9],
      ['Step 1: Set up the base', 9],
      ['Step 2: Go back', 9],
    ];
    expect(depths(headings)).toEqual([1, 2, 2, 3, 3, 2, 3, 3]);
  });

  test('keeps to numbers where a text has more headings than any article', () => {
    const many = Array.from({ length: 3000 }, (_, i) => ({
      text: i % 2 ? `${i}.1 Part` : `${i} Part`,
      gap: 1,
    }));
    const found = decideHeadings(many, { linesAfterLast: 0 });
    expect(new Set(found.map(({ depth }) => depth))).toEqual(new Set([2, 3]));
  });

  describe('tells headings from what looks like them', () => {
    const step = (text: string, chance: number): FoundHeading => ({
      ...heading(text, text === 'Guide' ? 0 : 3, 3),
      chance,
      kind: chance > 0.5 ? 'heading' : 'paragraph',
    });
    const steps: readonly FoundHeading[] = [
      step('Guide', 0.99),
      step('Step 1: install', 0.95),
      step('Step 2: configure', 0.95),
      step('Step 3: run', 0.95),
    ];
    const decide = (headings: readonly FoundHeading[]): readonly number[] =>
      decideHeadings(headings, { linesAfterLast: 3 }).map(({ depth }) => depth);

    test('takes an unlikely line for one where the outline goes on with it', () => {
      expect(decide([...steps, step('Step 4: update', 0.45)]).at(-1)).toBe(2);
    });

    test('leaves an unlikely line that nothing goes on with', () => {
      expect(decide([...steps, step('see the notes', 0.15)]).at(-1)).toBe(0);
    });

    test('keeps what a person calls a heading', () => {
      const last = { ...step('see the notes', 0.15), kind: 'heading', isCertain: true } as const;
      expect(decide([...steps, last]).at(-1)).toBeGreaterThan(0);
    });

    test('says how likely each is', () => {
      const chances = decideHeadings(steps, { linesAfterLast: 3 }).map(({ chance }) => chance);
      expect(Math.min(...chances)).toBeGreaterThan(0.5);
      expect(Math.max(...chances)).toBeLessThanOrEqual(1 + 1e-6);
    });
  });

  test('returns nothing for nothing', () => {
    expect(depths([])).toEqual([]);
  });
});
