import { makeDraft, type Pass } from '../../../../src/repair/markdown/draft.ts';
import { applyEdits } from '../../../../src/util/text/apply-edits.ts';

/** What one pass makes of a text, and what it reports, as rules. */
export function runPass(
  pass: Pass,
  text: string,
  isDamaged = false,
): { readonly text: string; readonly findings: readonly string[] } {
  const findings: string[] = [];
  const edits = pass(makeDraft(text, undefined, isDamaged), ({ rule }) => findings.push(rule));
  return { text: applyEdits(text, edits), findings };
}

/** A text of lines, with a line ending at its end. */
export function linesOf(...lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
