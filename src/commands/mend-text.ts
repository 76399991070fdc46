import { splitFrontMatter } from '../read/split-front-matter.ts';
import { repair } from '../repair/index.ts';
import type { RepairResult } from '../types/repair.ts';

/** A text before and after repair. */
export interface MendedText {
  /** The whole text, front matter included. */
  readonly before: string;
  readonly after: string;
  /** Offsets and lines count in the whole text. */
  readonly result: RepairResult;
}

/**
 * Repair a text; front matter passes as it is.
 *
 * @param text Without byte order mark.
 */
export function mendText(text: string, threshold: number): MendedText {
  const { head, body } = splitFrontMatter(text);
  const result = repair(body, { threshold });
  if (head === '') return { before: text, after: result.markdown, result };
  return { before: text, after: head + result.markdown, result: shift(result, head) };
}

function shift(result: RepairResult, head: string): RepairResult {
  const [offset, lines] = [head.length, head.split('\n').length - 1];
  return {
    markdown: head + result.markdown,
    edits: result.edits.map((edit) => ({
      ...edit,
      start: edit.start + offset,
      end: edit.end + offset,
    })),
    blocks: result.blocks.map((block) => ({
      ...block,
      lines: [block.lines[0] + lines, block.lines[1] + lines] as const,
    })),
    dropped: result.dropped.map(({ line, text }) => ({ line: line + lines, text })),
    messages: result.messages.map((message) => {
      const { place } = message;
      if (place === undefined) return message;
      const move = ({ line, column, offset: at }: typeof place.start): typeof place.start => ({
        line: line + lines,
        column,
        offset: at + offset,
      });
      return { ...message, place: { start: move(place.start), end: move(place.end) } };
    }),
  };
}
