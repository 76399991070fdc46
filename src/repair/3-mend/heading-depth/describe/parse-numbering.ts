/** The number a heading starts with. */
export interface Numbering {
  /** The way of counting: headings of one rank share it. */
  readonly style: string;
  /** `[2, 1]` for 2.1. */
  readonly path: readonly number[];
}

const digits = new Map([...'零一二三四五六七八九十'].map((c, i) => [c, i]));
const han = '[零〇一二三四五六七八九十百]{1,4}';

// Style, pattern; group 1 is the number. The first that fits counts.
const patterns: readonly (readonly [string, RegExp])[] = [
  // 第一章, 第 3 部分, Chapter 2, Part II
  ['chapter', new RegExp(`^第\\s*(${han}|\\d{1,3})\\s*(?:章|篇|部分|部|卷|编|讲|课|天)`)],
  ['chapter', /^(?:chapter|part)\s+(\d{1,3}|[IVX]{1,5})\b/i],
  // 第1节, Section 2
  ['section', new RegExp(`^第\\s*(${han}|\\d{1,3})\\s*(?:节|小节|步|点|条)`)],
  ['section', /^section\s+(\d{1,3})\b/i],
  // 1.2.3, v1 is not one; 1.2 版本 is
  [
    'dotted',
    /^[(（[【]?(\d{1,3}(?:[.．-]\d{1,3}){1,4})[.．、)）\]】:：]?(?=[\s\p{Script=Han}A-Z`]|$)/u,
  ],
  // 一、 · 二. · 三 标题
  ['han', new RegExp(`^(${han})(?:[、.．:：]|\\s)`)],
  ['han-paren', new RegExp(`^[(（](${han})[)）]`)],
  ['paren', /^[(（](\d{1,3})[)）]/],
  ['half-paren', /^(\d{1,3})[)）]/],
  ['comma', /^(\d{1,3})、/],
  ['dot', /^(\d{1,3})[.．:：](?=\s|[^\d\s])/],
  ['space', /^(\d{1,2})\s+(?=\S)/],
  ['alpha', /^([A-Z])[.)、．]\s*(?=\S)/],
  ['roman', /^([IVX]{1,5})[.)、．]\s*(?=\S)/],
  ['circled', /^([①-⑳])/],
];

// Step 3, 场景 1:, Q1 — any word that is counted
const counted = /^([\p{L}]{1,12}?)[\s-]?[#＃]?(\d{1,3})(?=[\s.:：、,，)）—-]|$)/u;
const hanCounted = new RegExp(`^([\\p{Script=Han}]{1,6}?)(${han})(?=[\\s.:：、,，]|$)`, 'u');
// 方案A, 附录 B: and Option C: — a word may be counted with letters
const hanLettered = /^(\p{Script=Han}{1,6})\s?([A-H])(?=[\s.:：、,，)）—-]|$)/u;
const lettered = /^([A-Z][a-z]{2,11})\s([A-H])(?=[.:：、)）]|\s[–—-]\s|$)/;

/**
 * Read the number at the start of a heading.
 *
 *     第一章 概述 → chapter [1]     2.1 安装 → dotted [2, 1]     Step 3: run → word:step [3]
 */
export function parseNumbering(text: string): Numbering | undefined {
  const body = text.trim().slice(0, 40);
  for (const [style, pattern] of patterns) {
    const match = pattern.exec(body);
    if (match?.[1]) return { style, path: toPath(match[1]) };
  }
  const word =
    counted.exec(body) ?? hanCounted.exec(body) ?? hanLettered.exec(body) ?? lettered.exec(body);
  if (!word?.[1] || !word[2]) return undefined;
  return { style: `word:${word[1].toLowerCase()}`, path: toPath(word[2]) };
}

function toPath(number: string): readonly number[] {
  if (/^\d/.test(number)) return number.split(/[.．-]/).map(Number);
  if (/^[①-⑳]/.test(number)) return [number.charCodeAt(0) - 0x2460 + 1];
  if (/^[IVX]+$/.test(number)) return [fromRoman(number)];
  if (/^[A-Z]$/.test(number)) return [number.charCodeAt(0) - 64];
  return [fromHan(number)];
}

function fromHan(number: string): number {
  const ten = number.indexOf('十');
  if (ten < 0) return digits.get(number.slice(-1)) ?? 0;
  const tens = ten === 0 ? 1 : (digits.get(number.charAt(ten - 1)) ?? 1);
  return tens * 10 + (digits.get(number.charAt(ten + 1)) ?? 0);
}

function fromRoman(number: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10 };
  return [...number].reduce((sum, c, i) => {
    const value = values[c] ?? 0;
    return sum + (value < (values[number.charAt(i + 1)] ?? 0) ? -value : value);
  }, 0);
}
