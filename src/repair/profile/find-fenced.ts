/** A fence, also of the marks and counts that stand for it in damaged text. */
const FENCE = /^[ \t>]*(`{2,}|~{3,}|'{3,}|｀{3,})([^`]*)$/;
const HEADING = /^ {0,3}[#＃]{2,6}[^#]/;

/** A fence that is not closed hides at most so many lines: its extent is not known. */
const REACH = 60;

/** What a line has to do with fences. */
type Fenced = 'fence' | 'fenceEnd' | 'verbatim' | undefined;

/**
 * Mark the fences and the lines that stand inside code, forgiving wrong counts of ticks.
 *
 * An open fence ends at the next fence without an info string. Where that is lost it ends at a
 * heading that stands alone, at the next fence with an info string, or after 60 lines.
 */
export function findFenced(lines: readonly string[]): readonly Fenced[] {
  const result = new Array<Fenced>(lines.length).fill(undefined);
  let open = -1;
  for (const [index, line] of lines.entries()) {
    const info = fenceInfo(line);
    if (info !== undefined) {
      result[index] = open >= 0 && info === '' ? 'fenceEnd' : 'fence';
      if (open >= 0) hide(result, open, info === '' ? index : Math.min(index, open + REACH));
      open = open >= 0 && info === '' ? -1 : index;
    } else if (open >= 0 && isLoneHeading(lines, index)) {
      hide(result, open, Math.min(index, open + REACH));
      open = -1;
    }
  }
  if (open >= 0) hide(result, open, Math.min(lines.length, open + REACH));
  return result;
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
