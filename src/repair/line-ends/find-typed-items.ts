import type { Edit, Override } from '../../types/repair.ts';
import { columnsOf } from '../../util/text/columns-of.ts';
import { scoreCodeLine } from '../1-evidence/code-lines/score-code-line.ts';
import { indentOf } from '../1-evidence/indent-of.ts';
import type { Line } from '../1-evidence/line.ts';
import { overrideOf } from '../1-evidence/override-of.ts';
import type { Flattened } from '../profile/dialect.ts';

/** A single one may be a sign of its own. */
const MIN_ITEMS = 2;
/** How sure it is that such a mark is one of an item. */
const CONFIDENCE = 0.9;
/** Above this score what follows is code: a list of YAML, a comment's line. */
const MIN_CODE_SCORE = 0;
const MAX_LINE_LENGTH = 2000;

/** `  • item`, `  2. item`: resiliparse wrote the lists of a text itself. */
const OWN_BULLET = /^ +• \S/;
const OWN_NUMBER = /^ {2}(?: {2})*\d{1,3}\. \S/;
/** `- item`, `*   item`, `+ item`; trafilatura itself writes the first. */
const BULLET = /^([ \t]*)([-*+])[ \t]{1,4}(?=\S)/;
const STAR = /^([ \t]*)([*+])[ \t]{1,4}(?=\S)/;
const DASH = /^[ \t]*- (?=\S)/;
/** `2. item`, `2) item` */
const NUMBER = /^([ \t]*)(\d{1,3}[.)])[ \t]+(?=\S)/;

/** An item as it stands in the text. */
interface Item {
  readonly line: Line;
  /** White space before the mark, in columns. */
  readonly column: number;
  readonly mark: string;
  /** Length of all that stands before the item's text. */
  readonly length: number;
}

/**
 * Find items whose mark is not the one that the extractor writes: other extractors, and other versions, mark them so.
 *
 *     - Check the port        →     • Check the port         (resiliparse)
 *       - of the server       →       • of the server
 *     * Check the port        →   - Check the port           (trafilatura)
 *
 * Items count where they stand in a run below a blank line or prose, most of a run is text and not code, and the
 * text has no items with the extractor's own mark: lists of YAML and lines of comments look alike.
 *
 * @param lines All lines of the text.
 * @param overrides Lines that a person has decided on stay as they are.
 * @param dialect How the text was flattened, and so how its items should be marked.
 * @returns Edits that put the extractor's own mark in the place of each, and resiliparse's own indentation.
 */
export function findTypedItems(
  lines: readonly Line[],
  overrides: readonly Override[],
  dialect: Flattened,
): readonly Edit[] {
  const kinds = dialect === 'resiliparse' ? findApartRuns(lines) : [findStarRuns(lines)];
  return kinds.flatMap((runs) => {
    const lists = runs.filter((run) => isList(run, overrides));
    const count = lists.reduce((sum, run) => sum + run.length, 0);
    return count < MIN_ITEMS ? [] : lists.flatMap((run) => writeRun(run, dialect));
  });
}

type Runs = readonly (readonly Item[])[];

/** Bullets, then numbers, each where resiliparse wrote none itself; beside its bullets nothing is an item. */
function findApartRuns(lines: readonly Line[]): readonly Runs[] {
  const has = (own: RegExp): boolean => lines.some(({ text }) => own.test(text));
  if (has(OWN_BULLET)) return [];
  const bullets = findRuns(lines, BULLET);
  const numbers = has(OWN_NUMBER) ? [] : findRuns(lines, NUMBER).filter(isNoTitle);
  return [bullets, numbers];
}

/** Stars, where they mark more text than the dashes that trafilatura writes. */
function findStarRuns(lines: readonly Line[]): Runs {
  const count = (mark: RegExp): number =>
    lines.filter(({ text }) => mark.test(text) && isText(text.replace(mark, ''))).length;
  return count(STAR) > count(DASH) ? findRuns(withoutComments(lines), STAR, true) : [];
}

/** The lines outside of comments, whose lines begin with stars. */
function withoutComments(lines: readonly Line[]): readonly Line[] {
  const own: Line[] = [];
  let opened: number | undefined;
  for (const line of lines) {
    const [start, end] = [line.text.lastIndexOf('/*'), line.text.lastIndexOf('*/')];
    if (start > end) opened = own.length;
    own.push(line);
    if (opened === undefined || end <= start) continue;
    own.length = opened;
    opened = undefined;
  }
  return own;
}

/**
 * Items right below each other, the first of them below a blank line or prose.
 *
 * @param isAnywhere Whether it may also stand right below code.
 */
function findRuns(lines: readonly Line[], mark: RegExp, isAnywhere = false): Runs {
  const runs: Item[][] = [];
  let run: Item[] | undefined;
  for (const [at, line] of lines.entries()) {
    const item = toItem(line, mark);
    const above = lines[at - 1];
    const follows = run !== undefined && line.blankBefore === 0;
    const begins = isAnywhere || !above || line.blankBefore > 0 || isText(above.text);
    if (!item || !(follows || begins)) run = undefined;
    else if (run && follows) run.push(item);
    else {
      run = [item];
      runs.push(run);
    }
  }
  return runs;
}

/** `1. Set-up` alone at the margin may be a title. */
function isNoTitle([first, second]: readonly Item[]): boolean {
  return second !== undefined || (first?.column ?? 0) > 0;
}

function toItem(line: Line, pattern: RegExp): Item | undefined {
  const [marked, indentation = '', mark = ''] = pattern.exec(line.text) ?? [];
  if (marked === undefined || line.text.length > MAX_LINE_LENGTH) return undefined;
  return { line, column: columnsOf(indentation), mark, length: marked.length };
}

function isList(run: readonly Item[], overrides: readonly Override[]): boolean {
  if (run.some(({ line }) => overrideOf(line, overrides))) return false;
  const texts = run.filter(({ line, length }) => isText(line.text.slice(length)));
  return 2 * texts.length > run.length;
}

function isText(text: string): boolean {
  return scoreCodeLine(text) < MIN_CODE_SCORE;
}

function writeRun(run: readonly Item[], dialect: Flattened): readonly Edit[] {
  const open: number[] = [];
  return run.map(({ line, column, mark, length }) => {
    while ((open.at(-1) ?? -1) > column) open.pop();
    if (open.at(-1) !== column) open.push(column);
    const own = /\d/.test(mark) ? mark : '•';
    const indentation = line.text.slice(0, indentOf(line.text));
    return {
      start: line.start,
      end: line.start + length,
      text: dialect === 'trafilatura' ? `${indentation}- ` : `${'  '.repeat(open.length)}${own} `,
      rule: 'typographic-bullet',
      confidence: CONFIDENCE,
    };
  });
}
