import { CODE_FROM } from '../../1-evidence/code-lines/code-scores.ts';
import type { Evidence } from '../../1-evidence/evidence.ts';
import { runsOf } from '../../1-evidence/runs-of.ts';
import { tagsOf } from '../../1-evidence/tags.ts';
import { forbid } from './forbid.ts';

const HEADING = tagsOf('H');
const CODE = tagsOf('CcMm');
/** A page may set its title twice. */
const TOP_LINES = 4;
// How the parts fit together.   池的结构
const CAPTION = /^\p{L}[\p{L}\p{N} ,.'’—–-]*[.!?。！？]?$/u;
const WORDS = /^\S+ \S+ \S|\p{Script=Han}{4}/u;

/**
 * Rule out headings for what a text says twice in a row, as the same words below each of several pictures:
 * a title has text below it. No heading of public documents stands below the same one. Words without a sign in them
 * are no code either, unless they stand beside some.
 *
 *     在这里插入图片描述
 *
 *     在这里插入图片描述
 *
 * @param scores One for each line and tag; changed in place.
 */
export function forbidRepeatedTitles(scores: Float64Array, evidence: Evidence): void {
  const { lines } = evidence;
  const repeated = new Set<string>();
  const isSame = (at: number): boolean => lines[at]?.text.trim() === lines[at - 1]?.text.trim();
  for (const [first, end] of runsOf(lines.length, isSame)) {
    const text = lines[first]?.text.trim() ?? '';
    if (end - first < 2) continue;
    if (end > TOP_LINES) repeated.add(text);
    if (!CAPTION.test(text) || !WORDS.test(text) || isBesideCode(evidence, first, end)) continue;
    for (let at = first; at < end; at += 1) forbid(scores, at, CODE);
  }
  if (repeated.size === 0) return;
  for (const [index, { text }] of lines.entries()) {
    if (repeated.has(text.trim())) forbid(scores, index, HEADING);
  }
}

function isBesideCode({ codeScores }: Evidence, first: number, end: number): boolean {
  return [first - 1, end].some((at) => (codeScores[at] ?? 0) >= CODE_FROM);
}
