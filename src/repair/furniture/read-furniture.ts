import type { Override } from '../../types/repair.ts';
import { LINE_BREAK } from '../../util/text/line-break.ts';
import { isCodeLine } from '../1-evidence/code-lines/is-code-line.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';
import type { Flattened } from '../profile/dialect.ts';
import { findBoilerplate } from './find-boilerplate.ts';
import { findButtons } from './find-buttons.ts';
import { type CodeLabels, findCodeLabels } from './find-code-labels.ts';
import { findFileBars } from './find-file-bars.ts';
import { findLineNumbers } from './find-line-numbers.ts';
import { findNumbersBelow } from './find-numbers-below.ts';
import { findPageContents } from './find-page-contents.ts';
import { findPrompts } from './find-prompts.ts';

// (4, 2)   [1, 2]   <Figure>   5.0   what code gives; a picture leaves nothing, a table its rows
const RESULT = /^[-\d([{<'"]/;

/** The lines that stand below some of those given, which are none of the text's own. */
function linesBelow(
  lines: readonly Line[],
  given: ReadonlySet<number>,
  furniture: ReadonlySet<number>,
): readonly Line[] {
  const below: Line[] = [];
  let isBelow = false;
  for (const line of lines) {
    if (furniture.has(line.number)) isBelow ||= given.has(line.number);
    else if (isBelow) {
      below.push(line);
      isBelow = false;
    }
  }
  return below;
}

/** Page furniture among the lines of a text, and what it shows of the other lines. */
export interface Furniture {
  /** Languages that the site prints above code. */
  readonly labels: CodeLabels;
  /** Numbers of lines that are furniture. */
  readonly numbers: ReadonlySet<number>;
  /** Numbers of lines below furniture at which a block begins. */
  readonly blockStarts: ReadonlySet<number>;
  /** Numbers of lines that begin code, below its label, its prompt, its numbers or the name of its file. */
  readonly codeStarts: ReadonlySet<number>;
  /** Numbers of lines right behind code whose end its line numbers show. */
  readonly behindCode: ReadonlySet<number>;
  /** Numbers of lines with the name of the file that the code below holds. */
  readonly fileNames: ReadonlySet<number>;
  /** Numbers of lines that end code, above its button or its numbers. */
  readonly codeEnds: ReadonlySet<number>;
}

/**
 * Find the page furniture of a text: menus, and labels, line numbers, prompts and buttons beside code.
 *
 * @param source The text.
 * @param whole Its lines.
 * @param lines The same, parted where something was glued on.
 * @param dialect How the text was flattened.
 * @param overrides Lines that a person has decided on are the text's own.
 */
export function readFurniture(
  source: string,
  whole: readonly Line[],
  lines: readonly Line[],
  dialect: Flattened,
  overrides: readonly Override[],
): Furniture {
  const site = findBoilerplate(source.split(LINE_BREAK), dialect).map(({ line }) => line + 1);
  const labels = findCodeLabels(whole);
  const runs = findLineNumbers(whole);
  const counted = runs.flatMap(({ numbers }) => numbers);
  const below = findNumbersBelow(whole, labels);
  const buttons = findButtons(lines);
  const prompts = findPrompts(whole);
  const shown = [...labels.keys(), ...counted, ...prompts.code];
  const found = new Set([
    ...site,
    ...findPageContents(whole),
    ...shown,
    ...prompts.results,
    ...buttons.numbers,
    ...below.numbers,
  ]);
  const decided = lines.filter((line) => found.has(line.number) && overrideOf(line, overrides));
  for (const { number } of decided) found.delete(number);
  const code = [
    ...linesBelow(lines, new Set(shown), found),
    ...linesBelow(lines, new Set(prompts.results), found).filter(({ text }) => RESULT.test(text)),
    ...linesBelow(lines, new Set(buttons.above), found).filter(isCodeLine),
  ];
  const files = findFileBars(lines.filter(({ number }) => !found.has(number)));
  const numbersOf = (all: readonly Line[]): Set<number> => new Set(all.map(({ number }) => number));
  return {
    labels,
    numbers: found,
    blockStarts: numbersOf(linesBelow(lines, found, found)),
    codeStarts: new Set([...numbersOf(code), ...files.code]),
    fileNames: new Set(files.numbers),
    behindCode: numbersOf(runs.flatMap(({ end }) => whole[end] ?? [])),
    codeEnds: new Set([...buttons.ends, ...below.ends].filter((number) => !found.has(number))),
  };
}
