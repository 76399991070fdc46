import { readTemplateCode } from '../../util/text/template-code.ts';

/** A fence, also of the marks and counts that stand for it in damaged text. */
const FENCE = /^[ \t>]*(`{2,}|~{3,}|'{3,}|｀{3,})([^`]*)$/;
/** A fence as Markdown has it. */
const EXACT = /^[ \t>]*(?:`{3}|~{3})/;
const HEADING = /^ {0,3}[#＃]{2,6}[^#]/;

/** Largest number of lines that a fence without an end hides: its extent is not known. */
const MAX_HIDDEN_LINES = 60;

/** What a line has to do with fences. */
type Fenced = 'fence' | 'fenceEnd' | 'verbatim' | undefined;

/**
 * Mark the fences and the lines that stand inside code, forgiving wrong counts of ticks.
 *
 * An open fence ends at the next fence without an info string. Where that is lost it ends at a
 * heading that stands alone, at the next fence with an info string, or after 60 lines. Tags of a
 * template around code are fences that lost nothing.
 */
export function findFenced(lines: readonly string[]): readonly Fenced[] {
  const result = new Array<Fenced>(lines.length).fill(undefined);
  markTemplateCode(lines, result);
  const infos = lines.map((line, at) => (result[at] ? undefined : fenceInfo(line)));
  if (infos.every((info) => info === undefined)) return result;
  const ends = findWhole(lines, infos);
  let open = -1;
  for (const [index, info] of infos.entries()) {
    const isInside = index < (ends.get(open) ?? -1);
    if (isInside) continue;
    if (info !== undefined) {
      result[index] = open >= 0 && info === '' ? 'fenceEnd' : 'fence';
      if (open >= 0)
        hide(result, open, info === '' ? index : Math.min(index, open + MAX_HIDDEN_LINES));
      open = open >= 0 && info === '' ? -1 : index;
    } else if (open >= 0 && isLoneHeading(lines, index)) {
      hide(result, open, Math.min(index, open + MAX_HIDDEN_LINES));
      open = -1;
    }
  }
  if (open >= 0) hide(result, open, Math.min(lines.length, open + MAX_HIDDEN_LINES));
  return result;
}

/** Mark the code between tags of a template, in place; a tag without its end is text. */
function markTemplateCode(lines: readonly string[], result: Fenced[]): void {
  let open: { readonly at: number; readonly end: RegExp } | undefined;
  for (const [at, line] of lines.entries()) {
    if (open === undefined) {
      const end = readTemplateCode(line)?.end;
      if (end) open = { at, end };
    } else if (open.end.test(line)) {
      result[open.at] = 'fence';
      hide(result, open.at, at);
      result[at] = 'fenceEnd';
      open = undefined;
    }
  }
}

/**
 * Find fences that lost nothing: the next has no info string, and the one behind that has one again.
 * Between them `##` begins a comment, and other marks are code.
 *
 * @returns Where each ends.
 */
function findWhole(
  lines: readonly string[],
  infos: readonly (string | undefined)[],
): ReadonlyMap<number, number> {
  const fences = infos.flatMap((info, index) =>
    info !== undefined && EXACT.test(lines[index] ?? '') ? [{ index, info }] : [],
  );
  const ends = new Map<number, number>();
  for (const [at, { index, info }] of fences.entries()) {
    const [end, next] = [fences[at + 1], fences[at + 2]];
    if (info !== '' && end?.info === '' && next?.info !== '') ends.set(index, end.index);
  }
  return ends;
}

function fenceInfo(line: string): string | undefined {
  return line.length > 400 ? undefined : FENCE.exec(line)?.[2]?.trim();
}

function isLoneHeading(lines: readonly string[], index: number): boolean {
  const isBlank = (line: string | undefined): boolean => (line ?? '').trim() === '';
  return isBlank(lines[index - 1]) && HEADING.test(lines[index] ?? '') && isBlank(lines[index + 1]);
}

function hide(result: Fenced[], open: number, end: number): void {
  result.fill('verbatim', open + 1, end);
}
