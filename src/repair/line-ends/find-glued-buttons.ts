import type { Edit, Override } from '../../types/repair.ts';
import { scoreCodeLine } from '../1-evidence/code-lines/score-code-line.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';

/** Names of buttons that nobody takes for code, behind its last sign. */
const GLUED =
  /\S(复制代码|复制到剪贴板|拷贝代码|複製代碼|複製程式碼|Copy code|Copy to clipboard|Copied!)$/;
/** Least number of lines that end so. */
const MIN_GLUED = 2;
/** Least share of them that look like code without the button's name. */
const MIN_CODE_SHARE = 0.5;
const CONFIDENCE = 0.9;
/** Longer lines are not cut. */
const MAX_LINE_LENGTH = 1000;

interface Glued {
  readonly line: Line;
  /** Where the button's name begins in the text of the line. */
  readonly at: number;
}

/**
 * Find buttons that an extractor glued to the last line of the code above them.
 *
 *     shelf.close();复制代码   →   shelf.close(); ⏎ 复制代码
 *
 * Two lines or more must end so, and half of them look like code without the button's name.
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 * @returns Edits that end the lines of code.
 */
export function findGluedButtons(
  lines: readonly Line[],
  overrides: readonly Override[],
): readonly Edit[] {
  const glued = lines.flatMap((line) => readGlued(line) ?? []);
  const code = glued.filter(({ line, at }) => scoreCodeLine(line.text.slice(0, at)) > 0);
  if (glued.length < MIN_GLUED || code.length < glued.length * MIN_CODE_SHARE) return [];
  return glued
    .filter(({ line }) => !overrideOf(line, overrides))
    .map(({ line, at }) => {
      const start = line.start + at;
      return { start, end: start, text: '\n', rule: 'block-gap', confidence: CONFIDENCE };
    });
}

function readGlued(line: Line): Glued | undefined {
  if (line.text.length > MAX_LINE_LENGTH) return undefined;
  const [, name] = GLUED.exec(line.text) ?? [];
  return name === undefined ? undefined : { line, at: line.text.length - name.length };
}
