import { keepsSpaces } from './keeps-spaces.ts';
import type { Line } from './line.ts';
import { sliceLine } from './slice-line.ts';

// An item glued to what stands before it: `go tool pprof cpu.prof - 第三方的工具`; not `tar -xf - -C shelf`.
const GLUE = /(?<=\S) - (?=[^\s-])/g;
// Rows hold no glued item, nor does an item that was not cut itself.
const WHOLE = /^\s*(?:[|>#]|- )/;
/** More in one line are an enumeration, not items. */
const MAX_GLUED = 12;

function cut(line: Line): readonly Line[] {
  if (!line.text.includes(' - ') || WHOLE.test(line.text)) return [line];
  const places = [...line.text.matchAll(GLUE)].map((match) => match.index).slice(0, MAX_GLUED);
  if (places.length === 0) return [line];
  const parts: Line[] = [];
  let from = 0;
  for (const place of [...places, line.text.length]) {
    parts.push(sliceLine(line, from, place, parts.length));
    from = place + 1;
  }
  return parts;
}

/**
 * Cut lines where list items may be glued together, so that each part is judged by itself. Parts
 * that turn out to belong together are joined again: between them stands one space.
 *
 *     cd examples - Run the server:   →   `cd examples` and `- Run the server:`
 *
 * The version that keeps white space glues nothing.
 *
 * @param lines Lines of a text whose extractor glues items.
 */
export function splitGlued(lines: readonly Line[]): readonly Line[] {
  const hasList = lines.some(({ text }) => /^\s*- \S/.test(text));
  return hasList && !keepsSpaces(lines) ? lines.flatMap(cut) : lines;
}
