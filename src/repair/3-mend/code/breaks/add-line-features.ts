import { feature } from '../../../learned/feature.ts';
import type { LayoutLine } from './layout-line.ts';
import type { LayoutText } from './layout-text.ts';
import { sizeClass } from './size-class.ts';
import { sortOf } from './sort-of.ts';
import { wordClass } from './word-class.ts';

const CODE_SIGN = /[=;({]/;
// `// 可写的 function`: a comment that ends in another script than it is written in
const LATIN_BEHIND_HAN = /[\u2e80-\uffef]\s[\x21-\x7e]+$/;

function endOfWord(text: string, from: number, to: number): number {
  const end = text.indexOf(' ', from);
  return end < 0 || end > to ? to : end;
}

function classes(text: string, { from, to }: LayoutLine): readonly [number, number, number] {
  const firstEnd = endOfWord(text, from, to);
  const secondEnd = firstEnd < to ? endOfWord(text, firstEnd + 1, to) : to;
  const lastFrom = Math.max(from, text.lastIndexOf(' ', to - 1) + 1);
  return [
    wordClass(text, from, firstEnd),
    firstEnd < to ? wordClass(text, firstEnd + 1, secondEnd) : 0,
    wordClass(text, lastFrom, to),
  ];
}

/**
 * Name what a line of a layout looks like: how it begins and ends, and what stood above it.
 *
 * @param out Receives hashes.
 */
export function addLineFeatures(
  out: number[],
  { text, language }: LayoutText,
  line: LayoutLine,
  above: LayoutLine | undefined,
): void {
  const { from, to, head, first, last, net, kind, words } = line;
  const [firstClass, secondClass, lastClass] = classes(text, line);
  const size = sizeClass(to - from);
  out.push(
    feature`line ${language} ${sortOf(first)} ${last} ${net}`,
    feature`head ${language} ${head}`,
    feature`head ${head} ${net} ${last}`,
    feature`head ${head} ${words} ${kind}`,
    feature`below ${above?.last} ${above?.net} ${sortOf(first)} ${language}`,
    feature`below ${above?.kind} ${kind} ${language}`,
    feature`below ${above?.kind} ${head}`,
    feature`length ${size} ${kind} ${language}`,
    feature`words ${words} ${net} ${kind} ${language}`,
    feature`two ${firstClass} ${secondClass} ${kind}`,
    feature`two ${head} ${secondClass}`,
    feature`last ${lastClass} ${kind} ${net}`,
    feature`ends ${head} ${lastClass}`,
    feature`ends ${language} ${firstClass} ${lastClass}`,
  );
  if (kind === 0) return;
  const own = text.slice(from, to);
  out.push(
    feature`comment ${kind} ${CODE_SIGN.test(own)} ${language}`,
    feature`comment ${kind} ${LATIN_BEHIND_HAN.test(own)}`,
    feature`comment ${kind} ${size} ${lastClass}`,
  );
}
