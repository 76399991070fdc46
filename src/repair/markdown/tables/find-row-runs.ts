import type { Structure } from '../scan/scan-blocks.ts';
import { KIND } from '../scan/scan-blocks.ts';

/** Lines `first` to `last`, from 0, that follow each other and hold a pipe each. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

/** Find runs of text lines with pipes that Markdown does not read as a table. */
export function findRowRuns({ lines, kinds, contents }: Structure): readonly RowRun[] {
  const runs: RowRun[] = [];
  let first = -1;
  for (let index = 0; index <= lines.count; index += 1) {
    const isRow = index < lines.count && kinds[index] === KIND.text && hasPipe(index);
    if (isRow && first < 0) first = index;
    if (!isRow && first >= 0) {
      if (index - first >= 2) runs.push({ first, last: index - 1 });
      first = -1;
    }
  }
  return runs;

  function hasPipe(index: number): boolean {
    return lines.text.slice(contents[index], lines.ends[index]).includes('|');
  }
}
