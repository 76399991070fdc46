import { anyStart } from './any-start.ts';

/** Shapes of numbering, most telling first: `第一章`, `2.1.3`, `1.`, `一、`, `（二）`, `Step 3`, `Q:`. */
const SHAPES: readonly RegExp[] = [
  /^\s*(?:第\s?[\d一二三四五六七八九十百]+\s?[章节部篇]|\d+(?:\.\d+){1,3}\.?\s*[^\s\d.])/,
  /^\s*第\s?[\d一二三四五六七八九十百]+\s?步/,
  /^\s*\d+\.\s/,
  /^\s*\d+\.[^\s\d]/,
  /^\s*\d+[、)）]/,
  /^\s*[一二三四五六七八九十]+[、.．]/,
  /^\s*[（(][一二三四五六七八九十\d]+[)）]/,
  /^\s*(?:Step|Part|Chapter|Section|Appendix|Phase|Example|Option|Exercise|步骤|示例|附录|方法)\s?\d/i,
  /^\s*[QA问答][:：.]/,
  /^\s*(?:Q|FAQ)\d/,
  /^\s*[①-⑳]/,
  /^\s*v?\d+\.\d+(?:\.\d+)?\b/,
  /^\s*\d{4}[-/年]/,
  /^\s*\$\s/,
  /^\s*[>❯%]\s/,
];

/** Most lines have none of them. */
const ANY: RegExp = anyStart(SHAPES);

/**
 * Say how a line is numbered.
 *
 * @param text The line.
 * @returns The shape's number from 1, 0 without one.
 */
export function numberingOf(text: string): number {
  const head = text.slice(0, 40);
  return ANY.test(head) ? SHAPES.findIndex((shape) => shape.test(head)) + 1 : 0;
}
