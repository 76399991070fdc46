import type { Evidence } from '../../1-evidence/evidence.ts';
import type { Line } from '../../1-evidence/line.ts';
import { runsOf } from '../../1-evidence/runs-of.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from './forbid.ts';

const HEADING = tagsOf('H');
const HEADING_OR_CODE = tagsOf('HCcMm');
const CIRCLED = /^\s*([①-⑳])/;

/**
 * Rule out headings among lines that count on in circles right below each other: a title has text below it;
 * and code where they are prose.
 *
 *     ①写入内存
 *     ②返回成功        ← no heading, however short
 *     ③后台刷盘
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidCircledRuns(scores: Float64Array, { lines, codeScores }: Evidence): void {
  const counts = lines.map(countOf);
  const goesOn = (index: number): boolean =>
    (counts[index] ?? 0) > 1 && counts[index] === (counts[index - 1] ?? 0) + 1;
  for (const [first, end] of runsOf(lines.length, goesOn)) {
    for (let index = first; end - first > 1 && index < end; index += 1)
      forbid(scores, index, (codeScores[index] ?? 0) < 0 ? HEADING_OR_CODE : HEADING);
  }
}

/** From 1; 0 for a line without such a number. */
function countOf({ text }: Line): number {
  const [, circled = ''] = CIRCLED.exec(text) ?? [];
  return circled === '' ? 0 : circled.charCodeAt(0) - '①'.charCodeAt(0) + 1;
}
