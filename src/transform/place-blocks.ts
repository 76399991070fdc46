import type { Edit, MendedBlock, PlacedBlock } from '../types/repair.ts';
import { lineIndex } from '../util/text/line-index.ts';

/**
 * Find where each block of a source stands in the repaired Markdown.
 *
 * Edits that begin inside a block's lines belong to it; so does what is inserted at its edges.
 * Empty lines around it do not.
 *
 * @param blocks  In source order.
 * @param edits  In source order, not overlapping.
 * @param markdown  The source after the edits.
 */
export function placeBlocks(
  blocks: readonly MendedBlock[],
  edits: readonly Edit[],
  source: string,
  markdown: string,
): PlacedBlock[] {
  const lines = lineIndex(source);
  const written = markdown === source ? lines : lineIndex(markdown);
  let next = 0;
  let shift = 0;
  return blocks.map((block) => {
    const start = lines.offsetOf(block.lines[0]);
    const end = lines.offsetOf(block.lines[1] + 1);
    const last = end > start && source[end - 1] === '\n' ? end - 1 : end;
    take((edit) => edit.start < start);
    const from = start + shift;
    take((edit) => edit.start < last || (edit.start === last && edit.end === last));
    return { ...block, markdownLines: linesBetween(from, last + shift) };
  });

  function take(belongs: (edit: Edit) => boolean): void {
    for (let edit = edits[next]; edit !== undefined && belongs(edit); edit = edits[next]) {
      shift += edit.text.length - (edit.end - edit.start);
      next += 1;
    }
  }

  function linesBetween(from: number, to: number): PlacedBlock['markdownLines'] {
    const text = markdown.slice(from, to);
    const first = from + (text.length - text.trimStart().length);
    const last = to - (text.length - text.trimEnd().length);
    if (first >= last) return undefined;
    return [written.pointAt(first).line, written.pointAt(last - 1).line];
  }
}
