import { feature } from '../../../learned/feature.ts';
import { entryKind } from './entry-kind.ts';
import type { LayoutLine } from './layout-line.ts';
import type { LayoutText } from './layout-text.ts';
import { sizeClass } from './size-class.ts';
import { startInside } from './start-inside.ts';

const MAX_PARTS = 4;

/**
 * Name how brackets stand in a layout: whether lines end behind them and before their partners, and
 * how long the lines are in which both stand.
 *
 * @param out Receives hashes.
 * @param breaks Offsets of the spaces at which lines end.
 * @param lineAt Says which line an offset is in.
 */
export function addBracketFeatures(
  out: number[],
  { text, groups, language }: LayoutText,
  breaks: ReadonlySet<number>,
  lineAt: (at: number) => LayoutLine | undefined,
): void {
  for (const [at, { end, separators, isNested }] of groups) {
    const sign = text.charAt(at);
    const line = lineAt(at);
    const spans = line !== lineAt(end);
    const make = `${sign}${breaks.has(at + 1) ? 1 : 0}${breaks.has(end - 1) ? 1 : 0}${spans ? 1 : 0}`;
    const parts = Math.min(MAX_PARTS, separators);
    out.push(
      feature`group ${make} ${language}`,
      feature`group ${make} ${parts} ${sizeClass(end - at)}`,
      feature`group ${make} ${isNested} ${parts} ${language}`,
      feature`behind ${make} ${text.charCodeAt(at - 1)} ${text.charCodeAt(at - 2)}`,
      feature`in ${make} ${line?.head} ${separators > 0}`,
      feature`entry ${make} ${entryKind(text, startInside(text, at))}`,
    );
    if (spans || line === undefined) continue;
    out.push(feature`fits ${sign} ${sizeClass(line.to - line.from)} ${parts} ${language}`);
  }
}
