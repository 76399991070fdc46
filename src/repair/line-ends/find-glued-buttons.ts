import type { Edit, Override } from '../../types/repair.ts';
import { scoreCodeLine } from '../1-evidence/code-lines/score-code-line.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';

/** Names of buttons that nobody takes for code, behind its last sign. */
const GLUED =
  /\S(复制代码|复制到剪贴板|拷贝代码|複製代碼|複製程式碼|Copy code|Copy to clipboard|Copied!)$/;
/** The same in front of code, with the name of its language or without. */
const GLUED_BEFORE =
  /^\s*(?:[A-Za-z#+]{1,12} ?)?(?:复制代码|复制到剪贴板|拷贝代码|複製代碼|複製程式碼|Copy code|Copy to clipboard)(?! ?(?:Copied|已复制)|$)/;
/** Least number of lines that end so, or begin so. */
const MIN_GLUED = 2;
/** Least share of them that look like code without the button's name. */
const MIN_CODE_SHARE = 0.5;
/** How much a line alone must look like code below its button. */
const CLEAR_SCORE = 2;
const CONFIDENCE = 0.9;
/** Longer lines are not cut. */
const MAX_LINE_LENGTH = 1000;

interface Glued {
  readonly line: Line;
  /** Where code and button part in the text of the line. */
  readonly at: number;
  readonly code: string;
}

/**
 * Find buttons that an extractor glued to the last line of the code above them, or to the first one below.
 *
 *     shelf.close();复制代码   →   shelf.close(); ⏎ 复制代码
 *     复制代码shelf.close();   →   复制代码 ⏎ shelf.close();
 *
 * Two lines or more must end so, or begin so, or one that surely is code, and half of them look like code without the button's name.
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 * @returns Edits that part the lines of code from them.
 */
export function findGluedButtons(
  lines: readonly Line[],
  overrides: readonly Override[],
): readonly Edit[] {
  return [readBehind, readBefore].flatMap((read) => {
    const glued = lines.flatMap((line) => read(line) ?? []);
    const code = glued.filter((own) => scoreCodeLine(own.code) > 0);
    const isClear =
      read === readBefore && code.some((own) => scoreCodeLine(own.code) > CLEAR_SCORE);
    if ((glued.length < MIN_GLUED && !isClear) || code.length < glued.length * MIN_CODE_SHARE)
      return [];
    return glued.filter(({ line }) => !overrideOf(line, overrides)).map(partAt);
  });
}

function partAt({ line, at }: Glued): Edit {
  const start = line.start + at;
  // An extractor that squeezes white space puts one space between the two.
  const gap = /^\s(?=\S)/.exec(line.text.slice(at))?.[0].length ?? 0;
  return { start, end: start + gap, text: '\n', rule: 'block-gap', confidence: CONFIDENCE };
}

function readBehind(line: Line): Glued | undefined {
  if (line.text.length > MAX_LINE_LENGTH) return undefined;
  const [, name] = GLUED.exec(line.text) ?? [];
  if (name === undefined) return undefined;
  const at = line.text.length - name.length;
  return { line, at, code: line.text.slice(0, at) };
}

function readBefore(line: Line): Glued | undefined {
  const [bar] = GLUED_BEFORE.exec(line.text) ?? [];
  if (bar === undefined) return undefined;
  return { line, at: bar.length, code: line.text.slice(bar.length) };
}
