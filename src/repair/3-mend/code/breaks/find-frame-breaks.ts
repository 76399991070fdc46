const FRAME = /\+(?:-{2,}\+)+/g;
const MAY_FRAME = / \+--/;

/**
 * Find where lines ended in a table with frames that a program printed and that stands in one line.
 *
 *     mysql> select 1; +---+---+ | a | b | +---+---+ | 1 | 2 | | 3 | 4 | +---+---+
 *                     ↑         ↑         ↑         ↑         ↑         ↑
 *
 * All frames are alike and say how many cells a row has, so nothing is guessed.
 *
 * @param text The code in one line.
 * @returns Offsets of the spaces that were line breaks, ascending; empty where rows and frames disagree.
 */
export function findFrameBreaks(text: string): readonly number[] {
  if (!MAY_FRAME.test(text)) return [];
  const frames = [...text.matchAll(FRAME)];
  const [frame = ''] = frames[0] ?? [];
  const cells = frame.split('+').length - 2;
  const breaks = new Set<number>();
  let end = -1;
  for (const { 0: found, index } of frames) {
    if (found !== frame) return [];
    if (index > 0) breaks.add(index - 1);
    const rows = end < 0 ? [] : rowEnds(text.slice(end + 1, index - 1), cells);
    if (rows === undefined) return [];
    for (const row of rows) breaks.add(end + 1 + row);
    end = index + found.length;
    if (end < text.length) breaks.add(end);
  }
  const isTable =
    breaks.size >= Math.max(frames.length, 2) && [...breaks].every((at) => text[at] === ' ');
  return isTable ? [...breaks].sort((a, b) => a - b) : [];
}

/** Where rows end but the last, undefined where the pipes make no whole rows. */
function rowEnds(text: string, cells: number): readonly number[] | undefined {
  const pipes = [...text.matchAll(/\|/g)].map(({ index }) => index);
  const isWhole = text.startsWith('|') && text.endsWith('|') && pipes.length % (cells + 1) === 0;
  if (!isWhole) return undefined;
  return pipes
    .filter((_, index) => index % (cells + 1) === cells)
    .slice(0, -1)
    .map((at) => at + 1);
}
