import type { Structure } from '../scan/scan-blocks.ts';
import type { CodeBlock } from './code-blocks.ts';

/** A line of code without what its containers and its fence's indentation put in front. */
export interface CodeLine {
  /** Offset in the text where `text` begins. */
  readonly start: number;
  readonly text: string;
}

/** Read the lines of a code block as Markdown gives them to a reader. */
export function codeLines({ lines, contents }: Structure, block: CodeBlock): readonly CodeLine[] {
  const result: CodeLine[] = [];
  for (let line = block.first; line <= block.last; line += 1) {
    const from = contents[line] ?? 0;
    const raw = lines.text.slice(from, lines.ends[line]);
    const skip = Math.min(block.fence.indent, raw.length - raw.replace(/^ +/, '').length);
    result.push({ start: from + skip, text: raw.slice(skip) });
  }
  return result;
}
