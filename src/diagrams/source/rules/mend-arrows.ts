import { FLOWCHARTS, type LineRule } from './line-rule.ts';
import { mapOutsideLabels } from './map-outside-labels.ts';

/** `－－＞`, `—>`, `–>`, `——＞`, `→`: typographic or full-width, in place of `-->`; not the end of `-.->`. */
const SOLID = /(?:(?<![-.=~])[-－–—―─]+\s?[>＞]|[→⟶➔➜])/g;

/** `＝＝＞`, `==＞` */
const THICK = /(?:[=＝]{2,}\s?[>＞]|⇒)/g;

/** `-->`, `==>`, `-.->`, `->>`: arrows that are right already. */
const RIGHT = /^(?:-{2,}>|={2,}>)$/;

/**
 * Write arrows that a word processor or an input method changed.
 *
 *     A[开始] －－＞ B[结束]   →   A[开始] --> B[结束]
 */
export const mendArrows: LineRule = {
  rule: 'diagram-arrow',
  reason: 'A typographic or full-width arrow stands for `-->`',
  kinds: [...FLOWCHARTS, 'stateDiagram', 'stateDiagram-v2'],
  mend: (line) =>
    mapOutsideLabels(line, (syntax) =>
      syntax
        .replace(SOLID, (arrow) => (RIGHT.test(arrow) ? arrow : '-->'))
        .replace(THICK, (arrow) => (RIGHT.test(arrow) ? arrow : '==>')),
    ),
};
