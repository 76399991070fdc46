import { feature } from '../../../learned/feature.ts';
import type { LayoutLine } from './layout-line.ts';
import type { LayoutText } from './layout-text.ts';

const MAX_COUNT = 3;
const SEMICOLON = ';'.charCodeAt(0);

/**
 * Name what the lines of a layout have in common, and whether brackets alike are treated alike.
 *
 * @param out Receives hashes.
 * @param breaks Offsets of the spaces at which lines end.
 */
export function addLikenessFeatures(
  out: number[],
  { text, language, groups }: LayoutText,
  lines: readonly LayoutLine[],
  breaks: ReadonlySet<number>,
): void {
  const count = (fits: (line: LayoutLine) => boolean): number =>
    Math.min(MAX_COUNT, lines.filter(fits).length);
  const plain = lines.filter(({ kind, net }) => kind === 0 && net === 0);
  const ended = plain.filter(({ last }) => last === SEMICOLON).length;
  out.push(
    feature`comments ${count(({ kind }) => kind === 1)} ${count(({ kind }) => kind === 2)} ${language}`,
    feature`semicolons ${Math.min(MAX_COUNT, ended)} ${Math.min(MAX_COUNT, plain.length - ended)} ${language}`,
  );
  const heads = new Map<number, number>();
  for (const { head } of lines) heads.set(head, (heads.get(head) ?? 0) + 1);
  for (const times of heads.values())
    if (times > 1) out.push(feature`again ${Math.min(MAX_COUNT + 1, times)} ${language}`);
  const makes = new Map<string, string>();
  for (const [at, { end }] of groups) {
    const name = text.slice(Math.max(0, at - 2), at + 1);
    const make = `${breaks.has(at + 1)} ${breaks.has(end - 1)}`;
    const known = makes.get(name);
    if (known !== undefined) out.push(feature`alike ${text.charAt(at)} ${known} ${make}`);
    makes.set(name, make);
  }
}
