import type { Evidence } from '../../1-evidence/evidence.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from './forbid.ts';

const HEADING = tagsOf('H');
const CODE = tagsOf('CcMm');
/** From this many alike on, numbers may be versions or days of a change log. */
const MIN_SERIES = 2;

// 2023-10-26   2023年10月26日 10:15   12 / 63 (19%)   9
const BARE = /^\s*\d[\d\s:/()%.+年月日时分秒-]{0,60}$/;
const DATE = /^\s*\d{4}([-/.]|年)\d{1,2}(?:\1|月)\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s*$/;
// 输出：   The result is:
const LEADS_ON = /[:：]\s*$/;

/**
 * Rule out headings without a letter: what a page shows of its date, its length and its readers stands
 * where titles stand. Of 24,163 headings of public documents none is of digits and marks alone.
 *
 *     智能指针
 *
 *     2023-10-26      ← no heading
 *
 * Nor is a date code between lines of prose.
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidBareNumbers(scores: Float64Array, evidence: Evidence): void {
  const { lines } = evidence;
  const bare = [...lines.entries()].filter(([, { text }]) => BARE.test(text));
  const alike = new Map<string, number>();
  for (const [, { text }] of bare) alike.set(formOf(text), (alike.get(formOf(text)) ?? 0) + 1);
  for (const [index, { text }] of bare) {
    if ((alike.get(formOf(text)) ?? 0) < MIN_SERIES) forbid(scores, index, HEADING);
    if (!DATE.test(text)) continue;
    if (isProse(evidence, index - 1) && isProse(evidence, index + 1)) forbid(scores, index, CODE);
  }
}

/** Nothing is prose, too. */
function isProse({ lines, codeScores }: Evidence, at: number): boolean {
  const line = lines[at];
  return line === undefined || (!LEADS_ON.test(line.text) && (codeScores[at] ?? 0) < 0);
}

function formOf(text: string): string {
  return text.replaceAll(/\d+/g, '0');
}
