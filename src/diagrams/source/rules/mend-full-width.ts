import { FLOWCHARTS, type LineRule } from './line-rule.ts';
import { mapOutsideLabels } from './map-outside-labels.ts';

/** `A（开始）`, `A【开始】`, `A［开始］`, `A｛成功？｝`; the outer pair comes first. */
const NODE =
  /(?<=[\w\u3400-\u9fff])(?:（((?:[^（）]|（[^（）]*）)*)）|[【［]([^【】［］]*)[】］]|｛([^｛｝]*)｝)/g;

/** `-->｜是｜` */
const EDGE = /｜([^｜]*)｜/g;

/**
 * Write the brackets of nodes that an input method made full-width; those inside labels stay.
 *
 *     A（开始）--> B【处理（两步）】   →   A("开始")--> B["处理（两步）"]
 */
export const mendFullWidth: LineRule = {
  rule: 'diagram-full-width',
  reason: 'Full-width brackets stand for the brackets of a node',
  kinds: FLOWCHARTS,
  mend: (line) =>
    mapOutsideLabels(line, (syntax) =>
      syntax
        .replace(NODE, asciiNode)
        .replace(EDGE, '|"$1"|')
        .replace(/；\s*$/, ';')
        .replaceAll('＆', '&'),
    ),
};

function asciiNode(_: string, round?: string, square?: string, curly?: string): string {
  if (round !== undefined) return `("${round}")`;
  return square === undefined ? `{"${curly ?? ''}"}` : `["${square}"]`;
}
