/// <reference lib="dom" />
import { type LabelRun, labelRuns } from './label-runs.ts';

/** Pixels by which baselines of one line differ: less than a line is high. */
const LINE_HEIGHT = 8;

/**
 * The text of an HTML label, line by line, where the browser laid it out.
 *
 * @param ascents CSS font → height of its ascent; filled as fonts are met.
 * @returns The runs of each line, in reading order; formulas are left out.
 */
export function labelLines(label: Element, ascents: Map<string, number>): LabelRun[][] {
  const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
  const lines: LabelRun[][] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    // The walker shows nothing but texts.
    for (const run of labelRuns(node as Text, ascents)) {
      const line = lines.at(-1);
      if (line !== undefined && continuesLine(line, run)) line.push(run);
      else lines.push([run]);
    }
  }
  return lines;
}

function continuesLine(line: readonly LabelRun[], run: LabelRun): boolean {
  const last = line.at(-1);
  return (
    last !== undefined &&
    Math.abs(last.baseline - run.baseline) < LINE_HEIGHT &&
    run.left > last.left
  );
}
