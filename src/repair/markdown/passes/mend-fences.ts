import type { Edit } from '../../../types/repair.ts';
import { lineEnding } from '../../../util/text/line-ending.ts';
import type { Draft } from '../draft.ts';
import { chooseFences } from '../fences/choose-fences.ts';
import { editFences } from '../fences/edit-fences.ts';
import type { FenceLine } from '../fences/fence-costs.ts';
import { readFenceMark } from '../fences/fence-mark.ts';
import { hasOddFences } from '../fences/has-odd-fences.ts';
import { scoreAsCode } from '../fences/score-as-code.ts';
import { standardCost } from '../fences/standard-cost.ts';
import { lineText } from '../scan/line-text.ts';
import type { Lines } from '../scan/read-lines.ts';
import type { Structure } from '../scan/scan-blocks.ts';

/** How much better the mended reading must be than the text's own. */
const MARGIN = 4.5;
/** Longer texts are not searched: a search keeps a path for every line. */
const MAX_LINES = 200_000;

/**
 * Mend code fences: lost, with a wrong count of ticks, or nested in a fence of equal length.
 *
 *     ```bash
 *     make test
 *                  ← closing fence lost
 *     ## Next
 *
 * Nothing happens unless a fence is odd by itself (`hasOddFences`). Then the reading of all
 * fences is searched that agrees best with what looks like code and what like prose, and it is
 * taken where it is clearly better than the text as it stands.
 */
export function mendFences(draft: Draft): readonly Edit[] {
  const structure = draft.structure();
  if (structure.lines.count > MAX_LINES || !hasOddFences(structure)) return [];
  const lines = readFenceLines(structure.lines);
  const { steps, cost } = chooseFences(lines);
  const gain = standardCost(structure, lines) - cost;
  if (gain < MARGIN) return closeLast(structure);
  return editFences(structure, lines, steps, Math.min(0.97, 0.7 + gain / 40));
}

/** Close a block that goes on to the end of the text; a reader sees no difference. */
function closeLast({ lines, fences }: Structure): readonly Edit[] {
  const last = fences.at(-1);
  if (last === undefined || last.close >= 0 || last.end < lines.count || last.depth > 0) return [];
  let line = lines.count - 1;
  while (line > last.open && lineText(lines, line).trim() === '') line -= 1;
  const at = lines.ends[line] ?? lines.text.length;
  const text = `${lineEnding(lines.text)}${' '.repeat(last.indent)}${last.mark}`;
  return [{ start: at, end: at, text, rule: 'fence-open-at-end', confidence: 0.9 }];
}

function readFenceLines(lines: Lines): readonly FenceLine[] {
  const isBlank = (index: number): boolean => lineText(lines, index).trim() === '';
  const result: FenceLine[] = [];
  for (let index = 0; index < lines.count; index += 1) {
    const line = lineText(lines, index);
    const isAlone = isBlank(index - 1) && isBlank(index + 1);
    const score = scoreAsCode(line, isAlone);
    result.push({
      fence: readFenceMark(line),
      score,
      isBlank: isBlank(index),
      isHeading: score <= -3 && /^[#＃]{2,6}/.test(line),
    });
  }
  return result;
}
